import aloud from '../../locales/zh-CN/aloud.json' with { type: 'json' };

/** Only who listens loads these words. */
export const dictionary = { aloud };

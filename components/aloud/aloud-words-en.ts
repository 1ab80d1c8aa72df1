import aloud from '../../locales/en/aloud.json' with { type: 'json' };

/** Only who listens loads these words. */
export const dictionary = { aloud };

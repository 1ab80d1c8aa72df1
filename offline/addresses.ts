/** The languages as they stand in an address; a test holds them against lib/i18n/locales.ts. */
export const languages = ['zh-CN', 'en'] as const;
type Language = (typeof languages)[number];

/** The language of an address, or of a browser's preference: `/en/…`, `/en-GB`, `/zh`. Null when it is none of ours. */
export const languageOf = (path: string): Language | null => {
  const first = path.split('/')[1] ?? '';
  return (
    languages.find((language) => first === language) ??
    languages.find((language) => first.split('-')[0] === language.split('-')[0]) ??
    null
  );
};

/** A page on which somebody may be in the middle of something: a new program must not come in between. */
export const isMidway = (path: string): boolean =>
  /^\/[^/]+\/(check|open|kiosk|desk)(\/|$)/.test(path);

/** The kept page that shows this step of the check; null where the address is no such step. */
export const shellOf = (path: string): string | null => {
  const step = /^\/(zh-CN|en)\/check\/[^/]+$/.exec(path);
  return step === null ? null : `/${step[1]}/check`;
};

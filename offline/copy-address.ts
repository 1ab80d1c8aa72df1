/** Pages of the site that are parts of the one page of a copy, by the fragment that shows them. */
const partsOfIndex: Readonly<Record<string, string>> = {
  '': '',
  '/check': '',
  '/open': '#open',
  '/privacy': '#about',
};

const notInCopy = /^\/(desk|kiosk|embedding|offline)(\/|$)/;

/**
 * Where an address of the site leads within a copy without a server; null for every other address,
 * such as a fragment, a telephone number, a page elsewhere, or a page that the copy has not.
 *
 * @param href as in a link, `/en/learn/tic#signs`
 * @param toRoot from the page with the link to the folder of the copy: empty, or `../` repeated
 */
export const addressInCopy = (href: string, toRoot: string): string | null => {
  const [, language = '', path = '', , fragment = ''] =
    /^\/(zh-CN|en)((\/[\w-]+)*)(#.*)?$/.exec(href) ?? [];
  if (language === '' || notInCopy.test(path)) return null;
  const part = partsOfIndex[path];
  if (part !== undefined) return `${toRoot}${language}/index.html${part}`;
  return `${toRoot}${language}${path}.html${fragment}`;
};

import { copyFacts } from '../../lib/copy/copy-facts.ts';

/** Where the script in the head leaves what it took out of the address. */
const place = 'facewiseCode';

type Page = { [place]?: string };

/**
 * Runs in the head of every page, before any other script. Where a handover code is opened, it takes
 * the code out of the address at once, so that neither the browser's history nor anything that is
 * loaded later sees it (P-41). Its hash is part of the content security policy.
 */
export const fragmentScript = `try{var l=location;if(l.hash.length>1)if(/^\\/[^/]+\\/open$/.test(l.pathname)){window.${place}=l.hash.slice(1);history.replaceState(null,"",l.pathname)}}catch(e){}`;

/** The place in a copy without a server, all of which is one page, where codes are opened. */
export const openPlace = '#open';

const beforeCode = `${openPlace}-`;

/** The same for a copy without a server, where the code stands behind the name of the place. */
export const copyFragmentScript = `try{var l=location,b="${beforeCode}";if(l.hash.indexOf(b)===0){window.${place}=l.hash.slice(b.length);history.replaceState(null,"","${openPlace}")}}catch(e){}`;

/** The code in the address that the page has now, out of which it is taken; null when there is none. */
const takeFromAddress = (): string | null => {
  const { hash, pathname } = window.location;
  const before = copyFacts() === null ? '#' : beforeCode;
  if (!hash.startsWith(before) || hash === before) return null;
  const rest = copyFacts() === null ? pathname : openPlace;
  window.history.replaceState(window.history.state, '', rest);
  return hash.slice(before.length);
};

/**
 * Takes the code that this page was opened with, once; null when there is none. Also takes it from
 * the address itself, where the page was reached without a load.
 */
export const takeCode = (): string | null => {
  const page = globalThis as unknown as Page;
  const kept = page[place];
  delete page[place];
  return takeFromAddress() ?? kept ?? null;
};

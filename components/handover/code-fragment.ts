/** Where the script in the head leaves what it took out of the address. */
const place = 'facewiseCode';

type Page = { [place]?: string };

/**
 * Runs in the head of every page, before any other script. Where a handover code is opened, it takes
 * the code out of the address at once, so that neither the browser's history nor anything that is
 * loaded later sees it (P-41). Its hash is part of the content security policy.
 */
export const fragmentScript = `try{var l=location;if(l.hash.length>1)if(/^\\/[^/]+\\/open$/.test(l.pathname)){window.${place}=l.hash.slice(1);history.replaceState(null,"",l.pathname)}}catch(e){}`;

/**
 * Takes the code that this page was opened with, once; null when there is none. Also takes it from
 * the address itself, where the page was reached without a load.
 */
export const takeCode = (): string | null => {
  const page = globalThis as unknown as Page;
  const kept = page[place];
  delete page[place];
  const { hash, pathname } = window.location;
  if (hash.length < 2) return kept ?? null;
  window.history.replaceState(window.history.state, '', pathname);
  return hash.slice(1);
};

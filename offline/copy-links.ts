/**
 * Runs first on every page of a copy without a server (built by scripts/write-static.ts, `copy.js`):
 * tells the program where its files lie, whatever folder the copy was put into, and makes the links
 * that the program writes lead to the files of the copy.
 */
import { addressInCopy } from './copy-address.ts';

const own = document.currentScript;
const toRoot = (own?.getAttribute('src') ?? '').replace(/copy\.js$/, '');
// React takes the first script of the head for one of its own.
own?.remove();

// Next's own name for where the rest of its program is fetched from.
Object.assign(globalThis, { TURBOPACK_CHUNK_BASE_PATH: `${toRoot}_next/` });

// One page has one address: a folder's own address would count as another.
if (window.location.pathname.endsWith('/')) {
  const { pathname, hash } = window.location;
  window.location.replace(`${pathname}index.html${hash}`);
}

const mend = (): void => {
  for (const link of document.querySelectorAll('a[href^="/"]')) {
    const address = addressInCopy(link.getAttribute('href') ?? '', toRoot);
    if (address !== null) link.setAttribute('href', address);
  }
};
new MutationObserver(mend).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['href'],
});

/** Within one page the program follows its links itself. */
const staysHere = (link: HTMLAnchorElement): boolean =>
  window.location.pathname.endsWith('/index.html') &&
  link.pathname === window.location.pathname &&
  link.host === window.location.host;

// Everything else the browser follows: the program would ask a server for the next page.
window.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.hasAttribute('href') && !staysHere(link)) event.stopPropagation();
  },
  true,
);

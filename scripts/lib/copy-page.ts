import { contentSecurityPolicy } from '../../lib/http/security-headers.ts';
import { addressInCopy } from '../../offline/copy-address.ts';
import { pageHashes } from './inline-hashes.mjs';

/** The page a server would answer with, and the file of a copy that stands for it. */
export interface CopiedPage {
  /** As in the address bar of the site. */
  readonly path: string;
  /** Below the folder of the copy. */
  readonly file: string;
}

const readingPages = /^\/(zh-CN|en)\/(learn|evidence|paper)(\/[\w-]+)?$/;

/** Which file of a copy a prerendered page becomes; null when it is left out. */
export const fileInCopy = (path: string): string | null => {
  const check = /^\/copy-pages\/(zh-CN|en)$/.exec(path);
  if (check !== null) return `${check[1]}/index.html`;
  return readingPages.test(path) ? `${path.slice(1)}.html` : null;
};

/** From a file of the copy to its folder. */
export const toRootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/** What a page without headers can say of the policy. No request but for the files of the copy. */
const metaPolicy = (html: string): string =>
  contentSecurityPolicy({ hashes: pageHashes(html), isDevelopment: false })
    .split('; ')
    .filter((line) => !/^(connect|worker|manifest|form-action|frame-ancestors)\b/.test(line))
    .concat('manifest-src data:', "form-action 'none'")
    .join('; ');

/** Files beside the program, in markup and in the data of the program alike. */
const moveFiles = (html: string, toRoot: string): string =>
  html
    .replace(/(["'])\/_next\//g, `$1${toRoot}_next/`)
    .replace(/(["'])\/(icon\.svg|apple-icon\.png)\?/g, `$1${toRoot}$2?`)
    .replace(/(["'])\/[\w-]+\/manifest\.webmanifest/g, '$1data:application/manifest+json,{}');

/** Links of the markup. What the program writes later is mended as it appears (offline/copy-links.ts). */
const moveLinks = (html: string, { path, file }: CopiedPage): string =>
  html
    .split(/(<script\b[\s\S]*?<\/script>)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /(<a\b[^>]*?\shref=")(\/[^"]*)"/g,
            (_whole, before: string, href: string) => {
              const address = addressInCopy(href.replace(/^\/copy-pages/, ''), toRootFrom(file));
              if (address === null) throw new Error(`${path} links to ${href}, which no copy has`);
              return `${before}${address}"`;
            },
          ),
    )
    .join('');

/**
 * A page of the build as a file of a copy: every address is relative, the policy stands in the page,
 * and so do the days of the copy.
 *
 * @param facts.made, facts.until days as 2026-11-27
 */
export const copiedPage = (
  html: string,
  page: CopiedPage,
  facts: { readonly made: string; readonly until: string },
): string => {
  const toRoot = toRootFrom(page.file);
  const moved = moveLinks(moveFiles(html, toRoot), page);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(moved)}"/>`,
    '<meta name="referrer" content="no-referrer"/>',
    `<meta name="facewise-copy" content="${facts.made} ${facts.until}"/>`,
    `<script src="${toRoot}copy.js"></script>`,
  ].join('');
  return moved.replace('<meta charSet="utf-8"/>', (charset) => `${charset}${head}`);
};

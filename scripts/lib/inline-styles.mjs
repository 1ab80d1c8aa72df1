import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prerenderedPages } from './inline-hashes.mjs';
import { root } from './root.mjs';

/** What these pages load their styles with, as Next writes it. */
const sheet = /<link rel="stylesheet" href="\/_next\/(static\/[\w./~-]+\.css)"/g;

/** Only its address keeps a file apart from another place: a sheet in the page must not name one. */
const elsewhere = /url\((?!["']?data:)|@import|@charset|<\/style/i;

/**
 * A page with its styles written into it, so that it can be painted as soon as it is there, without
 * another answer of the server. The links stay, switched off: React finds them by their address and
 * asks for none of those files again, on this page or on the next that shares them.
 *
 * @param {string} html as Next wrote it
 * @param {(file: string) => string} read the text of a file below `.next`
 * @returns {string}
 * @throws {Error} for a sheet that would not mean the same inside the page
 */
export const withInlineStyles = (html, read) => {
  const files = [...html.matchAll(sheet)].map(([, file = '']) => file);
  const text = files
    .map((file) => {
      const css = read(file).replace(/\n?\/\*# sourceMappingURL=.*?\*\/\s*$/, '');
      const found = elsewhere.exec(css);
      if (found !== null) throw new Error(`${file} cannot stand inside a page: ${found[0]}`);
      return css;
    })
    .join('\n');
  let isFirst = true;
  return html.replace(sheet, (link) => {
    const before = isFirst ? `<style data-first-paint="">${text}</style>` : '';
    isFirst = false;
    return `${before}${link} disabled=""`;
  });
};

/**
 * After a build, before its hashes are taken: writes the styles into every page that is a file.
 *
 * @param {string} [folder] the project's
 */
export const inlineStyles = (folder = root) => {
  const next = join(folder, '.next');
  const app = join(next, 'server', 'app');
  /** @type {Map<string, string>} */
  const known = new Map();
  const read = (/** @type {string} */ file) => {
    const text = known.get(file) ?? readFileSync(join(next, file), 'utf8');
    known.set(file, text);
    return text;
  };
  for (const { file, html } of prerenderedPages(app))
    writeFileSync(join(app, file), withInlineStyles(html, read));
};

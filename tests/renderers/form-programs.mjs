import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));

/** CSS is left out: fonts and icons only. */
const withoutCss = {
  name: 'without-css',
  /** @param {string} id */
  load: (id) =>
    id.endsWith('.css') ? { code: '', moduleType: /** @type {const} */ ('js') } : null,
};

/**
 * One minified script for a browser, as for production.
 *
 * @param {string} input its first file
 */
export const bundled = async (input) => {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [withoutCss],
    onLog: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  return output[0].code;
};

/**
 * A page that holds a form.
 *
 * @param {string} head
 * @param {readonly string[]} scripts addresses
 * @param {string} last what comes after the scripts
 */
export const formPage = (head, scripts, last) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body><main id="form"></main>
${scripts.map((script) => `<script src="${script}"></script>`).join('\n')}
${last}</body></html>`;

const lhcScripts = [
  '/lforms/webcomponent/assets/lib/zone.min.js',
  '/lforms/webcomponent/lhc-forms.js',
  '/lforms/fhir/R4/lformsFHIR.min.js',
  '/lhc-forms.js',
];

/** @type {Readonly<Record<string, string>>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/**
 * The pages of two form programs and their files, by address. `last` comes at the end of each page:
 * nothing, or what opens a form by itself.
 *
 * @param {string} [last]
 */
export const formPrograms = async (last = '') => {
  const smartForms = await bundled(join(here, 'smart-forms.jsx'));
  const lforms = join(
    dirname(createRequire(join(here, 'package.json')).resolve('lforms/package.json')),
    'dist/lforms',
  );
  const lhcPage = formPage(
    '<link rel="stylesheet" href="/lforms/webcomponent/styles.css">',
    lhcScripts,
    last,
  );
  const smartPage = formPage('', ['/smart-forms.js'], last);
  /** @param {string} path @returns {Promise<readonly [string, string | Buffer]>} type and content; rejects where nothing is */
  return async (path) => {
    if (path === '/lhc-forms.html') return ['text/html', lhcPage];
    if (path === '/smart-forms.html') return ['text/html', smartPage];
    if (path === '/smart-forms.js') return ['text/javascript', smartForms];
    if (path === '/lhc-forms.js')
      return ['text/javascript', await readFile(join(here, 'lhc-forms.js'))];
    if (!path.startsWith('/lforms/') || normalize(path) !== path) throw new Error('not here');
    return [types[extname(path)] ?? 'text/plain', await readFile(join(lforms, path.slice(8)))];
  };
};

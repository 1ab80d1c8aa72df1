import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/*
 * Serves the two form programs on the loopback address, one page each, empty. The tests hand them a
 * questionnaire. Nothing here is part of the product.
 */

const here = dirname(fileURLToPath(import.meta.url));
const lforms = join(
  dirname(createRequire(join(here, 'package.json')).resolve('lforms/package.json')),
  'dist/lforms',
);

/** CSS is left out: fonts and icons only. */
const withoutCss = {
  name: 'without-css',
  /** @param {string} id */
  load: (id) =>
    id.endsWith('.css') ? { code: '', moduleType: /** @type {const} */ ('js') } : null,
};

const bundle = await rolldown({
  input: join(here, 'smart-forms.jsx'),
  platform: 'browser',
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [withoutCss],
  onLog: () => undefined,
});
const { output } = await bundle.generate({ format: 'iife', minify: true });
const smartForms = output[0].code;

/** @param {string} head */
const page = (head) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head><body><main id="form"></main>`;

const lhcPage = `${page('<link rel="stylesheet" href="/lforms/webcomponent/styles.css">')}
${['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js']
  .map((file) => `<script src="/lforms/${file}"></script>`)
  .join('\n')}
<script src="/lhc-forms.js"></script></body></html>`;

const smartPage = `${page('')}<script src="/smart-forms.js"></script></body></html>`;

/** @type {Readonly<Record<string, string>>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** @param {string} path @returns {Promise<readonly [string, string | Buffer]>} */
const answer = async (path) => {
  if (path === '/lhc-forms.html') return ['text/html', lhcPage];
  if (path === '/smart-forms.html') return ['text/html', smartPage];
  if (path === '/smart-forms.js') return ['text/javascript', smartForms];
  if (path === '/lhc-forms.js')
    return ['text/javascript', await readFile(join(here, 'lhc-forms.js'))];
  if (!path.startsWith('/lforms/') || normalize(path) !== path) throw new Error('not here');
  return [types[extname(path)] ?? 'text/plain', await readFile(join(lforms, path.slice(8)))];
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  answer(pathname).then(
    ([type, body]) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
    () => response.writeHead(404).end(),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');

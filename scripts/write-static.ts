/*
 * Collects the patient check out of a normal build as plain files that need no server: nothing is
 * built a second time, so a copy is what was tested. Every address in it is relative.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { frontPage, readMe } from './lib/copy-front.ts';
import { copiedPage, fileInCopy } from './lib/copy-page.ts';
import { build, isBuilt } from './lib/ensure-built.mjs';
import { prerenderedPages } from './lib/inline-hashes.mjs';
import { root } from './lib/root.mjs';
import { say, stop } from './lib/say.mjs';
import { filesOf } from './lib/write-service-worker.mjs';

/** As long as a copy may be used, in days: it cannot hear that its rules were withdrawn (R-16; our estimate). */
const usualDays = 180;
const mostDays = 366;

const { values, positionals } = parseArgs({
  options: {
    days: { type: 'string', default: String(usualDays) },
    'as-built': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const days = Number(values.days);
if (!Number.isInteger(days) || days < 1 || days > mostDays)
  stop(`--days is a whole number from 1 to ${mostDays}`);

const target = resolve(root, positionals[0] ?? 'out');
/** Its presence says that a folder is one of ours and may be made anew. */
const sums = join(target, 'SHA256SUMS');
if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(sums))
  stop(`${target} holds something else; name an empty folder`);

if (!values['as-built'] && !isBuilt()) {
  say('building first');
  if (!(await build())) stop('the build failed (see above)');
}

const dayAfter = (count: number): string =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const facts = { made: dayAfter(0), until: dayAfter(days) };

rmSync(target, { recursive: true, force: true });
const put = (file: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(target, file)), { recursive: true });
  writeFileSync(join(target, file), content);
};

const next = join(root, '.next');
const pages = prerenderedPages(join(next, 'server', 'app')).flatMap(({ path, html }) => {
  const file = fileInCopy(path);
  return file === null ? [] : [{ path, file, html }];
});
for (const { path, file, html } of pages) put(file, copiedPage(html, { path, file }, facts));

const files = filesOf(
  next,
  pages.map(({ html }) => html),
).map((address) => address.replace('/_next/', ''));
for (const file of files) cpSync(join(next, file), join(target, '_next', file));
const isRelocatable = files.some((file) =>
  readFileSync(join(next, file), 'utf8').includes('TURBOPACK_CHUNK_BASE_PATH'),
);
if (!isRelocatable) stop('this version of Next no longer lets a page say where its files lie');

const bundle = await rolldown({ input: join(root, 'offline', 'copy-links.ts'), logLevel: 'warn' });
const { output } = await bundle.generate({ format: 'iife', minify: true });
await bundle.close();
put('copy.js', output[0].code);
for (const icon of ['icon.svg', 'apple-icon.png'])
  put(icon, readFileSync(join(next, 'server', 'app', `${icon}.body`)));

const first = pages.find(({ file }) => file === 'en/index.html')?.html ?? '';
const sheets = [...first.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)];
put('index.html', frontPage(sheets.map(([, address = '']) => address)));
put('READ-ME.txt', `\uFEFF${readMe(facts)}`);

const all = readdirSync(target, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(target.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();
const lines = all.map((file) => {
  const content = readFileSync(join(target, file));
  return `${createHash('sha256').update(content).digest('hex')}  ${file}\n`;
});
writeFileSync(sums, lines.join(''));
say(`${all.length} files in ${target}, for use until ${facts.until}`);

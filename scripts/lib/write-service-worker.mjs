import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { prerenderedPages } from './inline-hashes.mjs';
import { root } from './root.mjs';

/** What a check without a network needs; below each language. Steps share the page of `/check`. */
const keptPages = ['', '/check', '/open', '/privacy', '/safety', '/offline', '/paper', '/kiosk'];

/** @param {string | Buffer} content */
const revisionOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/**
 * The files of the build that these pages load, at once or later: what a page names, and what those
 * files name in turn.
 *
 * @param {string} folder `.next`
 * @param {readonly string[]} pages their HTML
 * @returns {string[]} addresses, sorted
 */
export const filesOf = (folder, pages) => {
  const found = new Set();
  /** @param {string} text */
  const follow = (text) => {
    for (const [name] of text.matchAll(/static\/[\w./~-]+?\.(?:js|css)\b/g)) {
      if (found.has(name) || !existsSync(join(folder, name))) continue;
      found.add(name);
      follow(readFileSync(join(folder, name), 'utf8'));
    }
  };
  for (const page of pages) follow(page);
  return [...found].sort().map((name) => `/_next/${name}`);
};

/**
 * What is kept on a device: pages by content, files by their name, which changes with the content.
 *
 * @param {string} folder the project's
 * @param {readonly string[]} languages
 * @returns {{ url: string, revision: string | null }[]}
 */
export const keptFiles = (folder, languages) => {
  const wanted = languages.flatMap((language) => keptPages.map((page) => `/${language}${page}`));
  const pages = prerenderedPages(join(folder, '.next', 'server', 'app')).filter(({ path }) =>
    wanted.includes(path),
  );
  const files = filesOf(
    join(folder, '.next'),
    pages.map(({ html }) => html),
  );
  const icons = readdirSync(join(folder, 'public', 'icons')).map((name) => ({
    url: `/icons/${name}`,
    revision: revisionOf(readFileSync(join(folder, 'public', 'icons', name))),
  }));
  return [
    ...pages.map(({ path, html }) => ({ url: path, revision: revisionOf(html) })),
    ...files.map((url) => ({ url, revision: null })),
    ...icons,
  ];
};

/**
 * After a build: writes `.next/service-worker.js`, the program of offline/service-worker.ts with the
 * list of what it keeps in front.
 *
 * @returns {Promise<number>} how many files a device keeps
 */
export const writeServiceWorker = async () => {
  const bundle = await rolldown({
    input: join(root, 'offline', 'service-worker.ts'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const files = keptFiles(root, ['zh-CN', 'en']);
  const list = `self.keptFiles=${JSON.stringify(files)};\n`;
  writeFileSync(join(root, '.next', 'service-worker.js'), `${list}${output[0].code}`);
  return files.length;
};

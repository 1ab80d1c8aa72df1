import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/*
 * Builds embed/loader.ts into `public/embed/`. Bytes at a pinned address never change: a version that
 * is in embed/releases.json is never written again, so a change of the loader needs a new `newest`.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const at = (path: string): string => `${root}${path}`;

interface Releases {
  readonly newest: string;
  /** Version → integrity of its bytes. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const readReleases = (): Releases =>
  JSON.parse(readFileSync(at('embed/releases.json'), 'utf8')) as Releases;

/** As in the `integrity` attribute of a script. */
export const integrityOf = (bytes: string | Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The loader as a browser gets it, built from the source that is here. */
export const buildLoader = async (version: string): Promise<string> => {
  const bundle = await rolldown({
    input: at('embed/loader.ts'),
    transform: { target: 'es2020', define: { __VERSION__: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return `/*! Facewise loader ${version}, MIT */\n${output[0].code.trim()}\n`;
};

export const pinnedPath = (version: string): string => `public/embed/v${version}/loader.js`;
export const movingPath = 'public/embed/v1.js';
export const typesPath = 'public/embed/v1.d.ts';

const writeLoader = async (): Promise<string> => {
  const { newest, integrity } = readReleases();
  const code = await buildLoader(newest);
  const made = integrityOf(code);
  const published = integrity[newest];
  if (published !== undefined && published !== made)
    throw new Error(
      `${newest} is published and would change: raise "newest" in embed/releases.json`,
    );
  mkdirSync(at(`public/embed/v${newest}`), { recursive: true });
  writeFileSync(at(pinnedPath(newest)), code);
  writeFileSync(at(movingPath), code);
  writeFileSync(at(typesPath), readFileSync(at('embed/v1.d.ts')));
  writeFileSync(
    at('embed/releases.json'),
    `${JSON.stringify({ newest, integrity: { ...integrity, [newest]: made } }, null, 2)}\n`,
  );
  return `${newest}: ${made}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await writeLoader());

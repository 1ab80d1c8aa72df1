import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type PlaceId, placeFor, placeIds } from '../../lib/places.ts';
import {
  buildLoader,
  integrityOf,
  movingPath,
  pinnedPath,
  readReleases,
  typesPath,
} from '../../scripts/build-loader.ts';
import { readWords } from '../support/locale-checks.ts';

const { newest, integrity } = readReleases();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const loader = read(movingPath).toString('utf8');
const source = read('embed/loader.ts').toString('utf8');

describe('the loader that is served', () => {
  test('is what the source that is here gives, in the newest version', async () => {
    const built = await buildLoader(newest);
    expect(loader).toBe(built);
    expect(read(pinnedPath(newest)).toString('utf8')).toBe(built);
  });

  test('weighs at most 3 kB compressed', () => {
    expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  test('comes with the types that it is written against', () => {
    expect(read(typesPath).equals(read('embed/v1.d.ts'))).toBe(true);
  });

  test('touches no storage, no cookie and no network, and speaks to no star', () => {
    expect(loader).not.toMatch(/Storage|cookie|indexedDB|fetch\(|XMLHttp|sendBeacon|['"`]\*['"`]/);
    expect(source).not.toMatch(/^import (?!type)/m);
  });

  test('adds one name to the host’s page', () => {
    const names = [...loader.matchAll(/\b(?:window|globalThis|self)\.(\w+)\s*=(?!=)/g)];
    expect(names.map(([, name]) => name)).toEqual(['Facewise']);
    expect(loader).toMatch(/^\/\*![^\n]*\n\(function\(\)\{/);
  });
});

describe('published versions', () => {
  test('every version that was published is still served, byte for byte', () => {
    for (const [version, published] of Object.entries(integrity))
      expect(integrityOf(read(pinnedPath(version))), version).toBe(published);
    expect(integrity).toHaveProperty([newest]);
  });

  test('nothing is served at a pinned address that is not on the list', () => {
    const folders = readdirSync(new URL('../../public/embed', import.meta.url)).filter((name) =>
      /^v\d+\.\d+\.\d+$/.test(name),
    );
    expect(folders.sort()).toEqual(
      Object.keys(integrity)
        .map((version) => `v${version}`)
        .sort(),
    );
  });

  test('the newest integrity is in the manual', () => {
    expect(read('docs/embedding.md').toString('utf8')).toContain(integrity[newest]);
  });

  test('one changed letter is another integrity', () => {
    expect(integrityOf(`${loader} `)).not.toBe(integrity[newest]);
  });
});

describe.each(['en', 'zh-CN'] as const)('the emergency line in %s', (locale) => {
  test('names every place with its ambulance number, as the product does', () => {
    const names = (readWords(locale, 'ui').place as { names: Record<PlaceId, string> }).names;
    const line = placeIds
      .flatMap((id) => {
        const place = placeFor(id);
        return place === null ? [] : [`${names[id]} ${place.ambulance}`];
      })
      .join(' · ');
    expect(loader).toContain(line);
  });
});

test('the placeholder has the grounds and inks of the themes', () => {
  const tokens = read('styles/tokens.css').toString('utf8');
  for (const name of ['paper-1', 'ink-0', 'dusk-0', 'dusk-ink-0', 'night-0', 'night-ink-0']) {
    const colour = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
    expect(loader, name).toContain(`${colour}`);
  }
});

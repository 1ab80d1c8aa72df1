import { readdirSync, readFileSync } from 'node:fs';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const schema = new URL('server/db/schema/', root);
const modules = await Promise.all(
  readdirSync(schema).map((file) => import(new URL(file, schema).href) as Promise<object>),
);
const tables = modules
  .flatMap((each) => Object.values(each))
  .filter((each) => each instanceof PgTable)
  .map((table) => getTableConfig(table))
  .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name).sort() }));

/** The tables of the page: rows with an empty first cell belong to the table above them. */
const mapped = (page: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  let table = '';
  for (const [, first = '', second = ''] of page.matchAll(/^\| ([^|]*)\| ([^|]*)\|/gm)) {
    table = /^`(\w+)`/.exec(first)?.[1] ?? (first.trim() === '' ? table : '');
    if (table === '') continue;
    const names = [...second.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    found.set(table, [...(found.get(table) ?? []), ...names]);
  }
  return found;
};

const unlike = (page: string): readonly string[] => {
  const map = mapped(page);
  return tables
    .filter(({ name, columns }) => (map.get(name) ?? []).toSorted().join() !== columns.join())
    .map(({ name }) => name);
};

test('the data map names every table and every column of the server, and no other (P-03)', () => {
  const page = readFileSync(new URL('docs/data-map.md', root), 'utf8');
  expect(tables.length).toBeGreaterThan(15);
  expect(unlike(page)).toEqual([]);
  expect([...mapped(page).keys()].toSorted()).toEqual(tables.map(({ name }) => name).toSorted());
  expect(unlike(page.replace('`ref`', ''))).toEqual(['intakes']);
});

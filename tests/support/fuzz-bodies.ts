import { oneOf, type Random } from '../../scripts/validation/random.ts';

/** Texts that break programs: control characters, half characters, names of every object, markup, paths. */
const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  '‮面肌',
  '\r\nset-cookie: a=b',
  '__proto__',
  'constructor',
  'toString',
  "'; drop table intakes; --",
  '${7*7}{{7*7}}',
  '<img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  '%00%0d%0a',
  '=1+1',
  'NaN',
  '2026-02-30T25:61:61Z',
  '9'.repeat(400),
  'x'.repeat(3000),
  '🤡'.repeat(600),
];

/** A text that looks almost as it should: a good one with something inside that does not belong. */
const spoiled = (random: Random, text: string): string => {
  const at = Math.floor(random() * (text.length + 1));
  return `${text.slice(0, at)}${oneOf(random, texts)}${text.slice(at)}`;
};

const values = (random: Random): unknown =>
  oneOf<() => unknown>(random, [
    () => oneOf(random, texts),
    () => oneOf(random, [0, -1, 1.5, 1e308, -0, 2 ** 53, Number.MAX_SAFE_INTEGER]),
    () => oneOf(random, [null, true, false]),
    () => [],
    () => ({}),
    () => [oneOf(random, texts), oneOf(random, texts)],
    () => ({ [oneOf(random, texts)]: oneOf(random, texts) }),
    () => Array.from({ length: 400 }, () => 'none'),
    () => nested(random() < 0.5 ? 30 : 900),
  ])();

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy with one thing changed somewhere inside: taken away, replaced, or something added. */
const changed = (random: Random, value: unknown): unknown => {
  if (Array.isArray(value) && value.length > 0 && random() < 0.7) {
    const at = Math.floor(random() * value.length);
    return value.map((each, index) => (index === at ? changed(random, each) : each));
  }
  if (typeof value === 'string' && random() < 0.5) return spoiled(random, value);
  if (!isTree(value)) return values(random);
  const keys = Object.keys(value);
  const key = oneOf(random, keys.length === 0 ? [''] : keys);
  const turn = random();
  if (turn < 0.2) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  if (turn < 0.35) return { ...value, [oneOf(random, texts)]: values(random) };
  if (turn < 0.45) return { ...value, [key]: values(random) };
  return { ...value, [key]: changed(random, value[key]) };
};

/** The text of a body: of a good one that was changed up to three times, or broken as a text. */
export const fuzzedBody = (random: Random, good: unknown): string => {
  let value = good;
  for (let times = Math.floor(random() * 4); times > 0; times -= 1) value = changed(random, value);
  const text = JSON.stringify(value) ?? '';
  const turn = random();
  if (turn < 0.86) return text;
  if (turn < 0.88) return text.slice(0, Math.floor(random() * text.length));
  if (turn < 0.9) return `${text}${text}`;
  if (turn < 0.92) return text.replace('{', '{"__proto__":{"isAdmin":true},');
  if (turn < 0.94) return text.replace('{', '{"clinic":"x","clinic":"y",');
  if (turn < 0.96) return '['.repeat(15_000);
  if (turn < 0.98)
    return oneOf(random, ['', 'null', '1e999', '"', '\ufeff{}', 'undefined', '0x10']);
  return `"${'y'.repeat(70_000)}"`;
};

/** A name for the place of an id or of a query. */
export const fuzzedText = (random: Random): string => oneOf(random, texts);

import type { Words } from './locale-checks.ts';

const accented: { readonly [letter: string]: string } = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

const accent = (letter: string): string => {
  const small = accented[letter.toLowerCase()];
  if (small === undefined) return letter;
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
};

/** Filler that breaks into lines as the script around it does. */
const filler = (length: number, han: boolean): string =>
  han
    ? '长'.repeat(length)
    : Array.from({ length }, (_, place) => (place % 6 === 0 ? ' ' : 'ö')).join('');

/**
 * The same string as no language writes it: accents on every Latin letter, at least 40 % longer, in
 * ⟦brackets⟧. What shows on a page without brackets was never a translated string, and what is cut
 * off would be cut off in a longer language (I-06). Placeholders stay as they are.
 */
export const pseudo = (text: string): string => {
  const parts = text.split(/(\{[^{}]*\})/);
  const seen = parts.filter((part) => !part.startsWith('{')).join('');
  const body = parts
    .map((part) => (part.startsWith('{') ? part : [...part].map(accent).join('')))
    .join('');
  const more = Math.max(1, Math.ceil([...seen].length * 0.4));
  return `⟦${body}${filler(more, /\p{Script=Han}/u.test(seen))}⟧`;
};

/** A whole namespace, key by key. */
export const pseudoWords = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudo(value) : pseudoWords(value),
    ]),
  );

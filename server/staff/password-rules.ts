import common from './common-passwords.json' with { type: 'json' };

/** The least; the page advises 15 (S-08). */
export const shortestPassword = 8;
/** Far above any passphrase; it keeps a hash from becoming work without end. */
export const longestPassword = 256;

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'guessable';

/** The commonest passwords of at least 8 characters, most of them from leaks. */
const commonPasswords: ReadonlySet<string> = new Set(common);

/** Words that a stranger tries first here. */
const productWords = ['facewise', '面肌自查', '面肌'] as const;

const lengthOf = (text: string): number => [...text].length;

/** `Password!2` is `password` with ornaments. */
const withoutOrnaments = (text: string): string => text.replace(/[\d\W_]+$/u, '');

/** The text without a word; short words say nothing about a password. */
const without = (text: string, word: string): string => {
  const needle = word.toLowerCase().trim();
  return lengthOf(needle) < 2 ? text : text.replaceAll(needle, '');
};

/**
 * Why a password cannot be taken, or null. Any characters, no rules about digits and capitals, and
 * it is compared whole, never shortened.
 *
 * @param context words that belong to the person or the clinic: user name, name, clinic
 */
export const passwordFault = (
  password: string,
  context: readonly string[],
): PasswordFault | null => {
  const length = lengthOf(password);
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  const lower = password.toLowerCase();
  if (commonPasswords.has(lower) || commonPasswords.has(withoutOrnaments(lower))) return 'common';
  if (new Set(lower).size < 4) return 'common';
  const words = [...productWords, ...context.flatMap((word) => [word, ...word.split(/\s+/)])];
  const rest = words.reduce(without, lower);
  return rest !== lower && lengthOf(rest) < shortestPassword ? 'guessable' : null;
};

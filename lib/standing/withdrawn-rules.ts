/** The operator's switch (C-07): `all`, or content hashes of rules, with spaces or commas between them. */
export const withdrawnVariable = 'FACEWISE_WITHDRAWN_RULES';

const isHash = (word: string): boolean => /^[0-9a-f]{64}$/.test(word);

/**
 * Which rules the operator has withdrawn. A word that is neither `all` nor a whole hash counts as
 * `all`: who reaches for this switch means to stop something.
 */
export const withdrawnRules = (
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] => {
  const words = (environment[withdrawnVariable] ?? '').split(/[\s,]+/).filter(Boolean);
  return words.every(isHash) ? words : ['all'];
};

import { contract, type QuestionId } from '../../../rules/schema/contract.ts';

/** An option and the key that chooses it. */
export interface KeyedOption {
  readonly option: string;
  readonly key: string;
  /** Stands alone ("none", "not sure"): its key answers at once, also where several can be chosen. */
  readonly isWhole: boolean;
}

/** Options with a key of their own, the same in every question. */
const fixed: Readonly<Record<string, string>> = {
  none: '0',
  nothing: '0',
  'no-medicine': '0',
  'not-sure': 'n',
  'prefer-not-to-say': 'n',
};

/** Digits, then letters that no command uses (n, p, s and v are taken, l and o look like digits). */
const keys = [...'123456789', ...'acdefghijkmqrtuwxyz'];

/** The options of a question in their order, each with its key. No key stands twice. */
export const optionKeys = (question: QuestionId): readonly KeyedOption[] => {
  let next = 0;
  return contract[question].options.map((option) => {
    const own = fixed[option];
    if (own !== undefined) return { option, key: own, isWhole: true };
    const key = keys[next] ?? '';
    next += 1;
    return { option, key, isWhole: false };
  });
};

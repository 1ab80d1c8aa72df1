/** How often something may be tried: some tries at once, then a growing wait. */
export interface Budget {
  /** Tries that cost no wait. */
  readonly free: number;
  /** The longest wait between two tries, in seconds. */
  readonly longestWait: number;
}

/** Without a try for this long the count starts anew, in seconds. */
export const forgottenAfter = 3600;

/**
 * The budgets of signing in (S-09). None of them ever locks: the wait has an end, and whoever signed
 * in from an address before is not held up by what strangers do elsewhere (`spend-try.ts`).
 *
 * - `pair`: one account from one address. 10 000 guesses in an hour: 5 free, then 1, 2, 4 … 900 s, under 20 in all.
 * - `address`: everything from one address. Above what a ward behind one router mistypes.
 * - `account`: one account from everywhere, for attacks from many addresses.
 * - `code`: enrolment codes of kiosks, and links, from one address.
 */
export const budgets = {
  pair: { free: 5, longestWait: 900 },
  address: { free: 30, longestWait: 300 },
  account: { free: 30, longestWait: 30 },
  code: { free: 10, longestWait: 300 },
} as const satisfies Record<string, Budget>;
export type BudgetName = keyof typeof budgets;

/** How long to wait after so many tries, in seconds. */
export const waitAfter = ({ free, longestWait }: Budget, tries: number): number =>
  tries < free ? 0 : Math.min(longestWait, 2 ** Math.min(tries - free, 20));

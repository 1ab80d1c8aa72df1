/** The seed of every figure in docs/rules-validation.md. Another seed gives other figures, and says so. */
export const validationSeed = 20_261_127;

/** How much `npm run validate` draws; `npm test` draws less of the same. */
export const validationSize = {
  patients: 20_000,
  unsure: [0, 0.1, 0.3],
  sheets: 100_000,
  draws: 1_000,
} as const;

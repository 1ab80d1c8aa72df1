import { vi } from 'vitest';

/*
 * For the first pass of a mutation run: at most 600 runs of a property, since most mutants die in the
 * first few and what survives meets all of them in the second pass.
 */
const most = 600;

vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<typeof import('fast-check')>();
  // Not one of its overloads, so that one function can stand for all of them.
  const run: (...of: Parameters<typeof original.assert>) => unknown = original.assert;
  const assert: typeof run = (property, parameters) =>
    run(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? 100, most) });
  return { ...original, assert, default: { ...original.default, assert } };
});

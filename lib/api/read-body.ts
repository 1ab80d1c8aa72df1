import type { z } from 'zod';
import { type ProblemError, Refusal } from './problem.ts';
import { readJson } from './read-json.ts';

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const codeOf = (issue: z.core.$ZodIssue): ProblemError['code'] => {
  if (issue.code === 'unrecognized_keys') return 'unknown-key';
  if (issue.code === 'invalid_value') return 'unknown-value';
  return issue.path.length === 0 && issue.code === 'invalid_type' ? 'not-an-object' : 'wrong-shape';
};

const errorsOf = (issue: z.core.$ZodIssue): readonly ProblemError[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: pointer([...issue.path, key]),
        code: 'unknown-key' as const,
        message: 'There is no such key here.',
      }))
    : [{ path: pointer(issue.path), code: codeOf(issue), message: issue.message }];

/**
 * A value held against its contract. No message repeats what was sent.
 *
 * @throws Refusal 422 with every fault and its path
 */
export const checked = <T>(contract: z.ZodType<T>, value: unknown): T => {
  const parsed = contract.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues.flatMap(errorsOf);
  throw new Refusal(
    422,
    first ?? { path: '', code: 'wrong-shape', message: 'It does not fit the contract.' },
    ...others,
  );
};

/**
 * The body of a request, held against its contract.
 *
 * @throws Refusal 413, 415, 400 or 422 as `readJson`, and 422 with every fault
 */
export const readBody = async <T>(
  contract: z.ZodType<T>,
  request: Request,
  limit?: number,
): Promise<T> => checked(contract, await readJson(request, limit));

import type { Outcome } from '../../machines/outbox/outbox-context.ts';
import { type Receipt, readReceipt } from './receipt.ts';
import { retryAfterOf } from './retry-after.ts';
import type { Submission } from './submission.ts';
import { withPatience } from './with-patience.ts';

/** Refusals that another try can cure: too slow, in flight, too early, too many. */
const worthAnotherTry: readonly number[] = [408, 409, 425, 429];

/** A try that takes longer is given up, in ms; the same key makes the next one harmless. */
const patience = 15_000;

const isOfType = (answer: Response, type: string): boolean =>
  (answer.headers.get('content-type') ?? '').toLowerCase().split(';')[0]?.trim() === type;

/** Whether a problem says that the answers are those of an older program. */
const saysOutdated = async (answer: Response): Promise<boolean> => {
  const problem = (await answer.json().catch(() => null)) as {
    readonly errors?: readonly { readonly code?: unknown }[];
  } | null;
  return Array.isArray(problem?.errors) && problem.errors[0]?.code === 'older-rules';
};

const outcomeOf = async (answer: Response, now: number): Promise<Outcome<Receipt>> => {
  const { status, ok, headers } = answer;
  if (ok && isOfType(answer, 'application/json')) {
    const receipt = readReceipt(await answer.json());
    if (receipt !== null) return { kind: 'delivered', receipt };
  }
  const isRefusal =
    status >= 400 &&
    status < 500 &&
    !worthAnotherTry.includes(status) &&
    isOfType(answer, 'application/problem+json');
  if (isRefusal) return { kind: 'refused', status, isOutdated: await saysOutdated(answer) };
  return { kind: 'unreached', retryAfter: retryAfterOf(headers.get('retry-after'), now) };
};

/**
 * One try to file a pre-screen. Only our own server can end it: with a receipt, or with a refusal as
 * problem details. The page of somebody else's network, whatever its status, and a redirect to its
 * sign-in count as not reached. Rejects where nobody answers.
 */
export const deliver = (
  { key, rules, body }: Submission,
  fetchIt: typeof fetch,
  signal: AbortSignal,
  now: () => number = Date.now,
): Promise<Outcome<Receipt>> =>
  withPatience(
    patience,
    async (within) =>
      outcomeOf(
        await fetchIt('/api/v1/intakes', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': key,
            // Beside the body, so that the next try stays the same submission.
            'device-time': new Date(now()).toISOString(),
            ...(rules === undefined ? {} : { 'rules-hash': rules }),
          },
          body: JSON.stringify(body),
          cache: 'no-store',
          redirect: 'error',
          signal: within,
        }),
        now(),
      ),
    signal,
  );

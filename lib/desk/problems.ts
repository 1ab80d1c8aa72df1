import { Refused } from './fetch-json.ts';

/** What the server said was wrong with one field. */
export interface FieldProblem {
  /** JSON Pointer into the body, empty for the whole. */
  readonly path: string;
  readonly code: string;
}

interface ProblemBody {
  readonly errors?: readonly FieldProblem[];
}

/** Why a call failed, as far as a person can do something about it. */
export type Trouble =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly problems: readonly FieldProblem[];
    };

const secondsIn = (body: unknown): number => {
  const detail = (body as { detail?: string } | null)?.detail ?? '';
  return Number(detail.match(/\d+/)?.[0] ?? 1);
};

/** Reads a failed call. */
export const troubleOf = (error: unknown): Trouble => {
  if (!(error instanceof Refused)) return { kind: 'unreachable' };
  if (error.status === 429) return { kind: 'wait', seconds: secondsIn(error.body) };
  const problems = (error.body as ProblemBody | null)?.errors ?? [];
  return { kind: 'refused', status: error.status, problems };
};

/** Whether the server refused with this code. */
export const isRefusedWith = (trouble: Trouble | null, code: string): boolean =>
  trouble?.kind === 'refused' && trouble.problems.some((each) => each.code === code);

/**
 * What the server says about rules: which must no longer be used, and until when a device may trust
 * the copy it keeps. Holds nothing about anybody.
 */
export interface Standing {
  readonly rules: { readonly version: string; readonly hash: string };
  /** Content hashes of withdrawn rules, or `all`. */
  readonly withdrawn: readonly string[];
  /** ISO 8601. After this moment a device must have heard from the server again. */
  readonly notAfter: string;
}

/** Whether a result of these rules may be shown, and if not, why. */
export type Verdict = 'current' | 'withdrawn' | 'too-old';

/** As long as a device may go on without hearing from the server (R-16; our estimate). */
export const longestSilence = 30 * 24 * 60 * 60 * 1000;

/**
 * Judges the rules of this program by what the server said last. Without any word of the server the
 * rules count as current: they came from it with this page.
 *
 * @param now milliseconds since 1970
 */
export const judge = (standing: Standing | null, hash: string, now: number): Verdict => {
  if (standing === null) return 'current';
  if (standing.withdrawn.some((each) => each === 'all' || each === hash)) return 'withdrawn';
  return now > Date.parse(standing.notAfter) ? 'too-old' : 'current';
};

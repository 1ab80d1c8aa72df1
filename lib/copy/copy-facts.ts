/** What a copy without a server knows of itself (docs/operating.md, "A copy without a server"). */
export interface CopyFacts {
  /** Days as 2026-11-27, in the time of whoever made it. */
  readonly made: string;
  /** The last day of its use: it cannot hear that its rules were withdrawn. */
  readonly until: string;
}

const name = 'facewise-copy';
const day = /^\d{4}-\d\d-\d\d$/;

let facts: CopyFacts | null | undefined;

/**
 * The facts of this copy, which `npm run build:static` writes into every page of it; null on a page
 * that has a server behind it.
 */
export const copyFacts = (): CopyFacts | null => {
  if (facts !== undefined) return facts;
  if (typeof document === 'undefined') return null;
  const said = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
  const [made = '', until = ''] = said.split(' ');
  facts = day.test(made) && day.test(until) ? { made, until } : null;
  return facts;
};

/** The end of the last day of a copy's use, ISO 8601. */
export const endOf = ({ until }: CopyFacts): string => `${until}T23:59:59Z`;

import type { SourceId } from '../schema/ids.ts';
import { type Source, sources } from './sources.ts';

/** A source by its id, with its optional fields. */
export const sourceOf = (id: SourceId): Source => sources[id];

/** Closes a part with a full stop, unless it already ends with one. */
const closed = (part: string): string => (/[.。]$/u.test(part) ? part : `${part}.`);

/**
 * One line of plain text: authors, title, journal and year, identifiers. What the record did not show
 * is left out, never filled in. Where `evidencePageOnly` is set, show the id instead of this line
 * beside a person's result (review 4.2).
 */
export const citation = (id: SourceId): string => {
  const { authors, title, journal, year, doi, pmid } = sourceOf(id);
  const printed = journal?.includes(String(year)) ? [journal] : [journal, year];
  const where = printed.filter((part) => part !== undefined && part !== null).join(', ');
  const ids = [
    ...(doi ?? []).map((each) => `doi:${each}`),
    ...(pmid ?? []).map((each) => `PMID ${each}`),
  ];
  return [authors, title, where, ids.join(', ')]
    .filter((part): part is string => part !== null && part !== '')
    .map(closed)
    .join(' ');
};

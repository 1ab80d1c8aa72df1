import type { CodeableConcept, Coding } from 'fhir/r4';
import { flagIds, nextStepIds, patternIds, routeIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import type { Words } from '../i18n/words.ts';
import type { FhirNames } from './names.ts';

/** What can be said of one sheet beside the patterns and the flags. */
export const findingIds = [
  'how-soon',
  'rules-said',
  'set-by-hand',
  'band',
  'route',
  'next-step',
  'impact',
  'impact-score',
  'answered',
  'not-sure',
  'ignored',
] as const;

/** The ids of a result, by group. Within the group an id means one thing; so does `group.id` as a code. */
export const resultIds = {
  finding: findingIds,
  urgency: urgencies,
  band: ['strong', 'possible', 'two-patterns', 'unclear', 'not-enough-information'],
  fit: ['well', 'partly', 'less'],
  pattern: patternIds,
  route: routeIds.filter((id) => id !== 'functional'),
  flag: flagIds,
  'next-step': nextStepIds,
  impact: ['mild', 'moderate', 'severe'],
  'set-by-hand': ['raised', 'lowered'],
} as const;

export type ResultGroup = keyof typeof resultIds;

const keyOf: Readonly<Record<ResultGroup, (id: string) => string>> = {
  finding: (id) => `fhir:finding.${id}`,
  urgency: (id) => `desk:urgency.${id}`,
  band: (id) => `desk:band.${id}`,
  fit: (id) => `results:fit.${id}`,
  pattern: (id) => `desk:patterns.${id}`,
  route: (id) => `results:routes.${id}.name`,
  flag: (id) => `flags:${id}.name`,
  'next-step': (id) => `results:steps.${id}`,
  impact: (id) => `results:impact.${id}`,
  'set-by-hand': (id) => `desk:intake.${id}`,
};

/** What an id of a result says in words. A number to call depends on the place, which FHIR does not know. */
export const resultWords =
  (group: ResultGroup, id: string) =>
  (words: Words): string =>
    words(keyOf[group](id), { number: words('results:unknownNumber.ambulance') });

/** An id of a result as a code of ours with its words. */
export const resultCoding = (
  names: FhirNames,
  words: Words,
  group: ResultGroup,
  id: string,
): Coding => ({
  system: names.results,
  code: `${group}.${id}`,
  display: resultWords(group, id)(words),
});

/** The same, as elements that take a concept want it. */
export const resultConcept = (...given: Parameters<typeof resultCoding>): CodeableConcept => ({
  coding: [resultCoding(...given)],
});

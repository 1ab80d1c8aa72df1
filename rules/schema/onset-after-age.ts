/** The onset bands that come after each present age; an onset cannot lie in the future (ruling 4). */
const onsetsAfter: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['under-4', ['age-18-39', 'age-40-59', 'age-60-plus']],
  ['under-12', ['age-18-39', 'age-40-59', 'age-60-plus']],
  ['age-12-17', ['age-18-39', 'age-40-59', 'age-60-plus']],
  ['age-18-39', ['age-40-59', 'age-60-plus']],
]);

/** Whether an onset band lies after the present age band. Unknown bands never do. */
export const isOnsetAfterAge = (ageNow: unknown, onsetAge: unknown): boolean =>
  onsetsAfter.get(ageNow)?.includes(onsetAge) ?? false;

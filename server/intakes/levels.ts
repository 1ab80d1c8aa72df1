import { type Urgency, urgencies } from '../../rules/schema/urgency.ts';

/** The place of a level in `urgencies`: 0 is the most urgent. The database sorts by it. */
export const rankOf = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** The level at a place. */
export const levelAt = (rank: number): Urgency => {
  const urgency = urgencies[rank];
  if (urgency === undefined) throw new Error(`there is no level ${rank}`);
  return urgency;
};

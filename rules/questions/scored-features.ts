import { questionIds } from '../schema/contract.ts';
import type { Feature } from '../schema/likelihood.ts';
import { catalogue } from './catalogue.ts';

/** Every scored feature in catalogue order: the order in which all sums run. */
export const scoredFeatures: readonly Feature[] = questionIds.flatMap(
  (id) => catalogue[id].features ?? [],
);

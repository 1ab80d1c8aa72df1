import { priors } from '../../rules/patterns/priors.ts';
import { blockFloors, questionFloor } from '../../rules/questions/block-floors.ts';
import { scoredFeatures } from '../../rules/questions/scored-features.ts';
import type { Cell } from '../../rules/schema/likelihood.ts';
import type { Table } from '../../tests/support/independent-scoring.ts';

/** The cells of the rules as a table of likelihoods; `chosen` is the value of a cell. */
export const rulesTable = (chosen: (cell: Cell) => number = ([best]) => best): Table => ({
  features: Object.fromEntries(
    scoredFeatures.map(({ id, block, weight, rows }) => [
      id === 'extent' ? 'where-now' : id,
      {
        block,
        w: weight,
        options: Object.fromEntries(
          Object.entries(rows as Readonly<Record<string, readonly Cell[]>>).map(([option, row]) => [
            option,
            row.map(chosen),
          ]),
        ),
      },
    ]),
  ),
  priors,
  questionFloor,
  blockFloor: blockFloors,
});

import type { MapCondition } from '../app/[locale]/evidence/map/map-condition.ts';
import { screenOrderOfAll } from '../rules/engine/question-path.ts';
import { catalogue } from '../rules/questions/catalogue.ts';
import type { Condition } from '../rules/schema/condition.ts';

const plain = (condition: Condition): MapCondition => {
  switch (condition.kind) {
    case 'is':
      return { kind: 'is', fact: condition.fact, options: condition.oneOf };
    case 'has':
      return { kind: 'has', fact: condition.fact, options: condition.anyOf };
    case 'exactly':
      return {
        kind: 'exactly',
        fact: condition.fact,
        options: [...new Set(condition.sets.flat())],
      };
    case 'all':
    case 'any':
      return { kind: condition.kind, of: condition.of.map(plain) };
    case 'not':
      return { kind: 'not', of: plain(condition.of) };
    case 'sure':
    case 'possible':
    case 'unknown':
      return plain(condition.of);
  }
};

/** Every question that a condition reads. */
const readBy = (condition: MapCondition): readonly string[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(readBy))];
    case 'not':
      return readBy(condition.of);
    default:
      return [condition.fact === 'extent' ? 'where-now' : condition.fact];
  }
};

/** Every question in the order of the screens, when it is asked, and which answers that reads. */
export const questionMap = () =>
  screenOrderOfAll.map((id) => {
    const when = plain(catalogue[id].askWhen);
    return { id, when, reads: readBy(when) };
  });

import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Facts } from '../rules/engine/facts.ts';
import { hardCriteria } from '../rules/hard-criteria/catalogue.ts';
import { redFlags } from '../rules/red-flags/catalogue.ts';
import type { Condition } from '../rules/schema/condition.ts';

const doubt = ['absent', 'not-sure'];

const leaf = (condition: Condition, isDoubtEnough: boolean): NestedCondition => {
  switch (condition.kind) {
    case 'is': {
      const value = isDoubtEnough ? [...condition.oneOf, ...doubt] : [...condition.oneOf];
      return { fact: condition.fact, operator: 'in', value };
    }
    case 'has': {
      const value = isDoubtEnough ? [...condition.anyOf, ...doubt] : [...condition.anyOf];
      return { fact: condition.fact, operator: 'hasAny', value };
    }
    case 'exactly': {
      const sets = condition.sets.map((set) => [...set]);
      const value = isDoubtEnough ? [...sets, ['absent'], ['not-sure']] : sets;
      return { fact: condition.fact, operator: 'equalsSet', value };
    }
    default:
      throw new Error(`${condition.kind} is not a leaf`);
  }
};

/**
 * Says one of our three-valued conditions in the peer's two-valued language: once as "is met", once
 * as "may be met". Both readings together carry the third verdict, so that the same rules are
 * compared; `bench/assess.bench.ts` checks that the outcomes are equal.
 */
const translate = (condition: Condition, isDoubtEnough: boolean): NestedCondition => {
  switch (condition.kind) {
    case 'all':
      return { all: condition.of.map((part) => translate(part, isDoubtEnough)) };
    case 'any':
      return { any: condition.of.map((part) => translate(part, isDoubtEnough)) };
    case 'not':
      return { not: translate(condition.of, !isDoubtEnough) };
    case 'sure':
      return translate(condition.of, false);
    case 'possible':
      return translate(condition.of, true);
    case 'unknown':
      return { all: [translate(condition.of, true), { not: translate(condition.of, false) }] };
    default:
      return leaf(condition, isDoubtEnough);
  }
};

/** An engine of json-rules-engine that holds our red flags, level by level, and our hard criteria. */
export const peerEngine = (): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('hasAny', (ticks: string[], wanted: string[]) =>
    ticks.some((tick) => wanted.includes(tick)),
  );
  engine.addOperator('equalsSet', (ticks: string[], sets: string[][]) =>
    sets.some((set) => set.length === ticks.length && ticks.every((tick) => set.includes(tick))),
  );
  const add = (type: string, condition: Condition) => {
    const conditions: TopLevelCondition = { all: [translate(condition, false)] };
    engine.addRule({ conditions, event: { type } });
  };
  for (const { id, levels } of redFlags)
    for (const { urgency, when } of levels) add(`${id} ${urgency}`, when);
  for (const { id, when } of hardCriteria) add(id, when);
  return engine;
};

/** Facts in the peer's form: what nobody answered is the value `absent`. */
export const peerFacts = (
  facts: Facts,
  ones: readonly string[],
  lists: readonly string[],
): Record<string, string | readonly string[]> => {
  const values: Readonly<Record<string, string | readonly string[] | undefined>> = {
    ...facts.derived,
    ...facts.answers,
    extent: facts.extent,
  };
  return Object.fromEntries([
    ...ones.map((id) => [id, values[id] ?? 'absent'] as const),
    ...lists.map((id) => [id, values[id] ?? ['absent']] as const),
  ]);
};

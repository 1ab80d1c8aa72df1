import type { HardCriterion } from '../hard-criteria/hard-criterion.ts';
import type { RaisedFlag } from '../schema/assessment.ts';
import { type Condition, has, is } from '../schema/condition.ts';
import { type FlagId, type RouteId, routeIds } from '../schema/ids.ts';
import { compile } from './evaluate.ts';
import type { Facts } from './facts.ts';

interface RouteRule {
  readonly route: RouteId;
  /** Any of these flags opens the route … */
  readonly flags: readonly FlagId[];
  /** … where this holds too, if it is given … */
  readonly where?: Condition;
  /** … and so does this alone. */
  readonly or?: Condition;
}

/** Which flags and answers open which door (ruling 20). Hard criteria bring their own. */
export const routeRules: readonly RouteRule[] = [
  { route: 'stroke', flags: ['RF01', 'RF34'], or: has('emergency-signs', 'vision-lost') },
  { route: 'new-facial-palsy', flags: ['RF07'], or: is('palsy-when', 'palsy-under-3m') },
  { route: 'focal-seizure', flags: ['RF03', 'RF18', 'RF19', 'RF30'] },
  { route: 'drug-induced', flags: ['RF05', 'RF20'] },
  {
    route: 'lid-opening-or-ptosis',
    flags: ['RF11'],
    or: has('emergency-signs', 'lid-pupil-sudden'),
  },
  { route: 'eye-surface', flags: ['RF08'], where: has('warning-signs', 'eye-red-painful') },
  { route: 'facial-wasting', flags: ['RF16'] },
  { route: 'post-injection', flags: ['RF27'] },
];

const judged = routeRules.map((rule) => ({
  ...rule,
  judgeWhere: rule.where === undefined ? undefined : compile(rule.where),
  judgeOr: rule.or === undefined ? undefined : compile(rule.or),
}));

/** The doors that flags, criteria and answers open, in route order. */
export const routesOf = (
  facts: Facts,
  flags: readonly RaisedFlag[],
  criteria: readonly HardCriterion[],
): readonly RouteId[] => {
  const open = new Set<RouteId>(criteria.flatMap(({ route }) => route ?? []));
  for (const { route, flags: opening, judgeWhere, judgeOr } of judged) {
    const isFlagged = flags.some(({ id }) => opening.includes(id));
    if (isFlagged && (judgeWhere === undefined || judgeWhere(facts.codes) === 2)) open.add(route);
    if (judgeOr?.(facts.codes) === 2) open.add(route);
  }
  return routeIds.filter((id) => open.has(id));
};

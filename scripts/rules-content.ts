import { createHash } from 'node:crypto';
import { minimumInformation } from '../rules/engine/minimum-information.ts';
import { routeRules } from '../rules/engine/routes.ts';
import { eyelidSelfCare, ticSelfCare } from '../rules/engine/self-care.ts';
import { sources } from '../rules/evidence/sources.ts';
import { hardCriteria } from '../rules/hard-criteria/catalogue.ts';
import { notAddedBeside } from '../rules/hard-criteria/not-added-beside.ts';
import * as nextSteps from '../rules/next-steps/catalogue.ts';
import { patterns } from '../rules/patterns/catalogue.ts';
import { priors } from '../rules/patterns/priors.ts';
import { bandLimits, blockFloors, questionFloor, temper } from '../rules/questions/block-floors.ts';
import { catalogue } from '../rules/questions/catalogue.ts';
import * as shortInterview from '../rules/questions/short-interview.ts';
import { redFlags } from '../rules/red-flags/catalogue.ts';
import { contract } from '../rules/schema/contract.ts';

/** Everything that decides a result, as plain data. */
const rulesContent = {
  contract,
  questions: catalogue,
  redFlags,
  hardCriteria,
  notAddedBeside,
  patterns,
  priors,
  blockFloors,
  questionFloor,
  temper,
  bandLimits,
  minimumInformation,
  shortInterview: { ...shortInterview },
  selfCare: { eyelid: eyelidSelfCare, tic: ticSelfCare },
  routes: routeRules,
  nextSteps: { ...nextSteps },
  sources,
};

/** JSON with the keys of every object in code point order, so that equal content has equal bytes. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
};

/** The part that decides results, without what is only told about them: facts, codes and sources. */
const decidingContent = {
  ...rulesContent,
  sources: undefined,
  patterns: Object.values(patterns).map(({ id, defaultUrgency, steps }) => ({
    id,
    defaultUrgency,
    steps,
  })),
};

/** SHA-256 of what decides results, in hex: what docs/rules-validation.md was made with. */
export const decidingHash = (): string => rulesContentHash(decidingContent);

/** SHA-256 of the canonical JSON of all rules, in hex (ruling 19). */
export const rulesContentHash = (content: unknown = rulesContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

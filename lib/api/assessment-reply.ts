import { z } from 'zod';
import type { Assessment as AssessmentOfRules } from '../../rules/schema/assessment.ts';
import { extents } from '../../rules/schema/condition.ts';
import {
  contract,
  type OptionId,
  type QuestionId,
  questionIds,
  settings,
} from '../../rules/schema/contract.ts';
import { flagIds, nextStepIds, patternIds, routeIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import { RulesVersion, SourceId } from './shared-schemas.ts';

const Question = z.enum(questionIds);
const Pattern = z.enum(patternIds);
const Urgency = z.enum(urgencies);

const optionIds = [
  ...new Set(questionIds.flatMap((id: QuestionId): readonly OptionId[] => contract[id].options)),
];
const Option = z.enum(optionIds);
const OptionOrExtent = z.enum([...optionIds, ...extents.filter((id) => !isOption(id))]);

function isOption(id: string): id is OptionId {
  return (optionIds as readonly string[]).includes(id);
}

const Reason = z
  .strictObject({
    question: Question,
    option: OptionOrExtent.describe('For `where-now` the extent that follows from the ticks.'),
    ticked: z.boolean().describe('False when it speaks by not being ticked in an answered list.'),
    strength: z.enum(['strong', 'moderate', 'slight']),
    sources: z.array(SourceId).describe('Empty for grades B and C.'),
    grade: z
      .enum(['A', 'A*', 'B', 'C'])
      .describe(
        'A: the published figure. A*: published, then moved by judgement. B: teaching, not re-read. C: our estimate.',
      ),
  })
  .meta({ description: 'One answer that speaks for or against a pattern.' });

const Counterfactual = z
  .strictObject({
    question: Question,
    from: Option.nullable().describe('Null: the option would be ticked as well.'),
    to: Option.nullable().describe('Null: its tick would be taken away.'),
    urgency: Urgency.exactOptional().describe('The urgency then, if it would be another.'),
    top: Pattern.exactOptional().describe('The first pattern then, if it would be another.'),
  })
  .meta({ description: 'One answer changed, the others kept: what would be another then.' });

/** What the API says about one answer sheet. Ids only; the words are in the questionnaire and on the pages. */
export const Assessment = z
  .strictObject({
    rules: RulesVersion,
    setting: z.enum(settings),
    urgency: Urgency,
    redFlags: z.array(
      z.strictObject({
        id: z.enum(flagIds),
        urgency: Urgency,
        because: z.array(Question).describe('The questions whose answers raised it.'),
      }),
    ),
    result: z.strictObject({
      band: z.enum(['strong', 'possible', 'two-patterns', 'unclear', 'not-enough-information']),
      patterns: z
        .array(z.strictObject({ id: Pattern, fit: z.enum(['well', 'partly', 'less']) }))
        .describe('Ranked, first is top. Empty beside an emergency: no name may stand there.'),
      routes: z.array(z.enum(routeIds)).describe('Doors outside the patterns.'),
    }),
    reasons: z.array(
      z.strictObject({
        pattern: Pattern,
        for: z.array(Reason),
        against: z.array(Reason),
        unknown: z.array(Question).describe('Would have told something, and has no usable answer.'),
      }),
    ),
    counterfactuals: z.array(Counterfactual),
    nextSteps: z.array(z.enum(nextStepIds)),
    impact: z
      .strictObject({
        score: z.int().min(0).max(15),
        band: z.enum(['mild', 'moderate', 'severe']),
      })
      .nullable()
      .describe('Null unless all five impact questions are scored.'),
    answered: z.int().min(0).describe('How many questions have an answer other than "not sure".'),
    notSure: z.array(Question),
    ignored: z
      .array(Question)
      .describe('Answered although these answers do not ask for it; not read.'),
  })
  .meta({
    description:
      'How soon to be seen, and which known patterns the answers fit. Not a diagnosis, and no share or percentage of anything.',
  }) satisfies z.ZodType<AssessmentOfRules>;

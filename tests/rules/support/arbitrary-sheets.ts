import fc from 'fast-check';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
} from '../../../rules/schema/contract.ts';
import {
  blepharospasm,
  childhoodTic,
  eyelidFlutter,
  eyelidJerks,
  hemifacialSpasm,
} from './sheets.ts';

/** One seed for every run, so that a failure can be run again; set FC_SEED to look elsewhere. */
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env.FC_SEED ?? 20_260_801),
});

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Any legal answer to one question. Lists are short, as people's are. */
export const answerTo = (question: QuestionId): fc.Arbitrary<string | readonly string[]> => {
  const { kind, options } = contract[question];
  if (kind === 'one') return fc.constantFrom<string>(...options);
  const alone = options.filter(standsAlone).map((option) => [option]);
  const ticks = options.filter((option) => !standsAlone(option));
  return fc.oneof(
    fc.constantFrom<readonly string[]>(...alone),
    fc.subarray<string>([...ticks], { minLength: 1, maxLength: 3 }),
  );
};

const onsetsAfter: Readonly<Record<string, readonly string[]>> = {
  'under-4': ['age-18-39', 'age-40-59', 'age-60-plus'],
  'under-12': ['age-18-39', 'age-40-59', 'age-60-plus'],
  'age-12-17': ['age-18-39', 'age-40-59', 'age-60-plus'],
  'age-18-39': ['age-40-59', 'age-60-plus'],
};

/** Takes away an onset that lies after the present age: such a sheet is refused, not assessed. */
export const withPossibleOnset = (answers: Answers): Answers => {
  const { 'onset-age': onset, ...rest } = answers;
  if (onset === undefined) return answers;
  return onsetsAfter[answers['age-now'] ?? '']?.includes(onset) ? rest : answers;
};

const gate = (question: 'emergency-signs' | 'warning-signs') =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(['none']) },
    { weight: 1, arbitrary: answerTo(question) },
  );

const everyAnswer = Object.fromEntries(
  questionIds.map((id) => [
    id,
    id === 'emergency-signs' || id === 'warning-signs' ? gate(id) : answerTo(id),
  ]),
) as Record<QuestionId, fc.Arbitrary<string | readonly string[]>>;

/** Any sheet at all: every question answered, unsure or skipped, asked for or not. */
const anySheet = fc
  .oneof(fc.record(everyAnswer, { requiredKeys: [] }), fc.record(everyAnswer))
  .map((record) => withPossibleOnset(record as Answers));

/** A plain story with a few answers changed or taken away: near the lines where rules decide. */
const nearAStory = fc
  .tuple(
    fc.constantFrom<Answers>(
      eyelidFlutter,
      eyelidJerks,
      childhoodTic,
      hemifacialSpasm,
      blepharospasm,
    ),
    fc.array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .constantFrom(...questionIds)
            .chain((id) => everyAnswer[id].map((answer) => [id, answer] as const)),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...questionIds).map((id) => [id, undefined] as const),
        },
      ),
      { maxLength: 5 },
    ),
  )
  .map(([story, changes]) => {
    const sheet: Record<string, unknown> = { ...story };
    for (const [question, answer] of changes)
      if (answer === undefined) delete sheet[question];
      else sheet[question] = answer;
    return withPossibleOnset(sheet as Answers);
  });

/** Legal answer sheets, with answers that nobody asked for among them. */
export const sheets: fc.Arbitrary<Answers> = fc.oneof(anySheet, nearAStory);

import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';

/** The words that the block is written with, in one language. */
export interface BlockWords {
  readonly t: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** The short name of a question. */
  readonly short: (question: QuestionId) => string;
  /** The answer to a question in words; empty when there is none. */
  readonly answer: (question: QuestionId) => readonly string[];
  readonly sign: (question: QuestionId, option: string) => string;
  readonly flag: (id: string) => string;
  /** Between the parts of a line. */
  readonly separator: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
}

interface Sign {
  readonly question: QuestionId;
  readonly option: string;
}

/** What the block is written about. */
export interface BlockFacts {
  readonly ticket: string;
  /** The day and time at the clinic, in words. */
  readonly time: string;
  readonly subject: 'self' | 'other';
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly urgency: string;
  readonly path: readonly QuestionId[];
  readonly signs: {
    readonly present: readonly Sign[];
    readonly denied: readonly Sign[];
    readonly unknown: readonly Sign[];
  };
}

/** What brings somebody to the doctor, in the order of a record. */
const complaint: readonly QuestionId[] = ['side', 'where-now', 'movement-kind', 'how-long'];

/** Told elsewhere in the block. */
const toldAsSigns: readonly QuestionId[] = ['emergency-signs', 'warning-signs'];

const isUnanswered = ({ answers }: BlockFacts, question: QuestionId): boolean =>
  answers[question] === undefined;

const isUnclear = (answers: Answers, question: QuestionId): boolean =>
  [answers[question] ?? 'not-sure'].flat().includes('not-sure');

/**
 * Plain text for the record of a hospital's system, in the order such a record has: complaint,
 * history, note. It says whose words these are, and that it is no diagnosis. One fact a line, no
 * markup, so that it can be pasted anywhere.
 */
export const historyBlock = (facts: BlockFacts, words: BlockWords): string => {
  const { t, short, answer, separator, colon } = words;
  const { answers, assessment, signs } = facts;
  const list = (some: readonly Sign[]) =>
    some.map(({ question, option }) => words.sign(question, option)).join(separator);
  const line = (question: QuestionId) =>
    `${short(question)}${colon}${answer(question).join(separator)}`;
  const told = facts.path.filter((question) => !toldAsSigns.includes(question));
  const clear = told.filter((question) => !isUnclear(answers, question));
  // A list of signs that nobody was asked is one open question, not twenty unknown signs.
  const unclear = [
    ...toldAsSigns.filter((question) => isUnanswered(facts, question)),
    ...told.filter((question) => isUnclear(answers, question)),
  ];
  const unknown = signs.unknown.filter(({ question }) => !isUnanswered(facts, question));
  const details = complaint
    .filter((question) => clear.includes(question))
    .map(line)
    .join(separator);
  const patterns = assessment.result.patterns.map(({ id }) => t(`desk:patterns.${id}`));
  const lines = [
    `${t('desk:export.complaint')}${colon}${t('desk:export.complaintOf', { details }).trim()}`,
    `${t('desk:export.history')}${colon}${t(facts.subject === 'self' ? 'desk:export.selfReported' : 'desk:export.helperReported')}`,
    ...clear.filter((question) => !complaint.includes(question)).map(line),
    ...(signs.present.length === 0
      ? []
      : [t('desk:export.present', { list: list(signs.present) })]),
    ...(unknown.length === 0 ? [] : [t('desk:export.unknown', { list: list(unknown) })]),
    ...(signs.denied.length === 0 ? [] : [t('desk:export.denied', { list: list(signs.denied) })]),
    ...(unclear.length === 0
      ? []
      : [t('desk:export.unclear', { list: unclear.map(short).join(separator) })]),
    `${t('desk:export.note')}${colon}${t('desk:export.urgency', { level: facts.urgency })}`,
    ...assessment.redFlags.map(({ id, because }) =>
      t('desk:export.flag', {
        flag: words.flag(id),
        answers: because.map(line).join(separator),
      }),
    ),
    patterns.length === 0
      ? t('desk:export.noPattern')
      : t('desk:export.fits', { patterns: patterns.join(separator) }),
    t('desk:export.limit'),
    t('desk:export.rules', {
      version: assessment.rules.version,
      ticket: facts.ticket,
      time: facts.time,
    }),
  ];
  return lines.join('\n');
};

import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answer, Answers, QuestionId, Witness } from '../../rules/schema/contract.ts';
import type { Mode } from '../../rules/schema/mode.ts';

/** Where somebody can be in the check. */
export const stages = [
  'start',
  'gates',
  'strokeCheck',
  'questions',
  'emergency',
  'review',
  'result',
] as const;
export type Stage = (typeof stages)[number];

/** Who the answers are about: the person at the screen, or somebody else. */
export type Subject = 'self' | 'other';

export interface RulesVersion {
  readonly version: string;
  readonly hash: string;
}

/** All that is remembered. The path, the next question and the result are derived from it. */
export interface CheckContext {
  readonly answers: Answers;
  /** Questions that were passed over on purpose. They are on the path and have no answer. */
  readonly skipped: readonly QuestionId[];
  /** Who felt or saw what was answered; printed, never read by a rule. */
  readonly witness: { readonly [Q in QuestionId]?: Witness };
  readonly subject: Subject;
  /** How much is asked. Everybody begins with the short interview. */
  readonly mode: Mode;
  /** The question on screen; null where the screen is not a question. */
  readonly at: QuestionId | null;
  /** Emergencies that are up and whose page was left on purpose. */
  readonly acknowledged: readonly RaisedFlag['id'][];
  readonly rules: RulesVersion;
}

/** A place in the browser's history. */
export type Step = QuestionId | 'start' | 'emergency' | 'review' | 'result';

export interface Answered {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly witness?: Witness | undefined;
}

export type CheckEvent =
  | { readonly type: 'started'; readonly subject: Subject }
  | ({ readonly type: 'answered' } & Answered)
  | { readonly type: 'skipped'; readonly question: QuestionId }
  | { readonly type: 'wentBack' }
  | { readonly type: 'visited'; readonly step: Step }
  | { readonly type: 'changeRequested'; readonly question: QuestionId }
  | { readonly type: 'reviewed' }
  /** The rest of the questions as well, for a surer result. */
  | { readonly type: 'moreRequested' }
  | { readonly type: 'emergencyLeft' }
  | { readonly type: 'restarted' };

/** A check in which nothing was said. */
export const freshContext = (rules: RulesVersion): CheckContext => ({
  answers: {},
  skipped: [],
  witness: {},
  subject: 'self',
  mode: 'short',
  at: null,
  acknowledged: [],
  rules,
});

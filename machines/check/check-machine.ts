import { assign, setup } from 'xstate';
import type { QuestionId } from '../../rules/schema/contract.ts';
import {
  type Answered,
  type CheckContext,
  type CheckEvent,
  freshContext,
  type Step,
  type Subject,
} from './check-context.ts';
import {
  answerOf,
  changes,
  questionOf,
  showQuestion,
  showStep,
  stepOf,
  visits,
} from './event-params.ts';
import { needsRules } from './knowledge.ts';
import { isPage, type Landing } from './landing.ts';

interface Visit {
  readonly step: Step;
  readonly to: Landing;
}

/**
 * The stages of a check. Which question is next, what is an emergency and what an answer means live
 * in rules/ and come in through `withKnowledge`; without them every guard and action throws.
 *
 * `deciding` is never rested in: after every change it sends the check to the emergency page if one
 * is up that nobody has left on purpose, else to the first open question, else to the review.
 */
export const checkMachine = setup({
  types: {} as {
    context: CheckContext;
    events: CheckEvent;
    tags: 'asks' | 'urgent' | 'tells';
  },
  guards: {
    hasNewEmergency: () => needsRules('hasNewEmergency'),
    hasNoEmergency: () => needsRules('hasNoEmergency'),
    hasOpenGate: () => needsRules('hasOpenGate'),
    hasOpenQuestion: () => needsRules('hasOpenQuestion'),
    isReadyForResult: () => needsRules('isReadyForResult'),
    needsStrokeCheck: (_, _answered: Answered) => needsRules('needsStrokeCheck'),
    isAcceptable: (_, _answered: Answered) => needsRules('isAcceptable'),
    isAcceptableInEmergency: (_, _answered: Answered) => needsRules('isAcceptableInEmergency'),
    isSkippable: (_, _question: QuestionId) => needsRules('isSkippable'),
    isFirst: () => needsRules('isFirst'),
    isPreviousAmongGates: () => needsRules('isPreviousAmongGates'),
    isTriggerAmongGates: () => needsRules('isTriggerAmongGates'),
    leadsTo: (_, _visit: Visit) => needsRules('leadsTo'),
    isHeldByEmergency: (_, _step: Step) => needsRules('isHeldByEmergency'),
    isEmergencyQuestion: (_, _question: QuestionId) => needsRules('isEmergencyQuestion'),
  },
  actions: {
    beginAfresh: assign(() => needsRules('beginAfresh')),
    record: assign((_, _answered: Answered) => needsRules('record')),
    recordSkip: assign((_, _question: QuestionId) => needsRules('recordSkip')),
    askMore: assign(() => needsRules('askMore')),
    reopen: assign((_, _question: QuestionId) => needsRules('reopen')),
    acknowledge: assign(() => needsRules('acknowledge')),
    showOpen: assign(() => needsRules('showOpen')),
    showPrevious: assign(() => needsRules('showPrevious')),
    showTrigger: assign(() => needsRules('showTrigger')),
    show: assign((_, step: Step) => ({ at: isPage(step) ? null : step })),
    showNone: assign({ at: null }),
    rememberSubject: assign((_, subject: Subject) => ({ subject })),
  },
}).createMachine({
  id: 'check',
  // Filled by `beginAfresh` before anything else happens.
  context: freshContext({ version: '', hash: '' }),
  entry: 'beginAfresh',
  initial: 'start',
  on: {
    restarted: { target: '.start', actions: 'beginAfresh' },
    answered: [
      {
        guard: { type: 'needsStrokeCheck', params: answerOf },
        target: '.strokeCheck',
        actions: [{ type: 'reopen', params: questionOf }, showQuestion],
      },
      {
        guard: { type: 'isAcceptable', params: answerOf },
        target: '.deciding',
        actions: { type: 'record', params: answerOf },
      },
    ],
    visited: [
      { guard: visits('start'), target: '.start' },
      { guard: visits('gates'), target: '.gates', actions: showStep },
      { guard: visits('questions'), target: '.questions', actions: showStep },
      { guard: visits('emergency'), target: '.emergency' },
      { guard: visits('review'), target: '.review' },
      { guard: visits('result'), target: '.result' },
      { guard: visits('deciding'), target: '.deciding' },
    ],
    changeRequested: [
      { guard: changes('gates'), target: '.gates', actions: showQuestion },
      { guard: changes('questions'), target: '.questions', actions: showQuestion },
      { guard: changes('emergency'), target: '.emergency' },
      // Asked on the emergency page only: without its answer the emergency is up again.
      {
        guard: { type: 'isEmergencyQuestion', params: questionOf },
        target: '.deciding',
        actions: { type: 'reopen', params: questionOf },
      },
    ],
  },
  states: {
    start: {
      entry: 'showNone',
      on: {
        started: {
          target: 'deciding',
          actions: { type: 'rememberSubject', params: ({ event }) => event.subject },
        },
      },
    },
    deciding: {
      always: [
        { guard: 'hasNewEmergency', target: 'emergency' },
        { guard: 'hasOpenGate', target: 'gates', actions: 'showOpen' },
        { guard: 'hasOpenQuestion', target: 'questions', actions: 'showOpen' },
        { target: 'review' },
      ],
    },
    gates: {
      tags: 'asks',
      on: {
        skipped: {
          guard: { type: 'isSkippable', params: questionOf },
          target: 'deciding',
          actions: { type: 'recordSkip', params: questionOf },
        },
        wentBack: [{ guard: 'isFirst', target: 'start' }, { actions: 'showPrevious' }],
      },
    },
    strokeCheck: {
      tags: 'asks',
      on: {
        // Said a second time, beside the pictures: now "not sure" counts.
        answered: {
          guard: { type: 'isAcceptable', params: answerOf },
          target: 'deciding',
          actions: { type: 'record', params: answerOf },
        },
        wentBack: 'gates',
      },
    },
    questions: {
      tags: 'asks',
      on: {
        skipped: {
          guard: { type: 'isSkippable', params: questionOf },
          target: 'deciding',
          actions: { type: 'recordSkip', params: questionOf },
        },
        wentBack: [
          { guard: 'isPreviousAmongGates', target: 'gates', actions: 'showPrevious' },
          { actions: 'showPrevious' },
        ],
      },
    },
    emergency: {
      tags: ['urgent', 'tells'],
      entry: 'showNone',
      always: { guard: 'hasNoEmergency', target: 'deciding' },
      on: {
        answered: [
          {
            guard: { type: 'isAcceptableInEmergency', params: answerOf },
            actions: { type: 'record', params: answerOf },
          },
          // A late tap on the page before: the emergency stays.
          {},
        ],
        // Only what lies behind the emergency may be visited; for that the list of the whole check holds.
        visited: { guard: { type: 'isHeldByEmergency', params: stepOf } },
        changeRequested: {
          guard: { type: 'isHeldByEmergency', params: questionOf },
        },
        emergencyLeft: { target: 'deciding', actions: 'acknowledge' },
        wentBack: [
          { guard: 'isTriggerAmongGates', target: 'gates', actions: 'showTrigger' },
          { target: 'questions', actions: 'showTrigger' },
        ],
      },
    },
    review: {
      tags: 'tells',
      entry: 'showNone',
      on: {
        reviewed: [{ guard: 'isReadyForResult', target: 'result' }, { target: 'deciding' }],
        moreRequested: { target: 'deciding', actions: 'askMore' },
        wentBack: [
          { guard: 'isPreviousAmongGates', target: 'gates', actions: 'showPrevious' },
          { target: 'questions', actions: 'showPrevious' },
        ],
      },
    },
    result: {
      tags: 'tells',
      entry: 'showNone',
      on: {
        wentBack: 'review',
        moreRequested: { target: 'deciding', actions: 'askMore' },
      },
    },
  },
});

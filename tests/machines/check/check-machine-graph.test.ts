import { describe, expect, it } from 'vitest';
import { type AnyTransitionDefinition, createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type CheckEvent, freshContext, stages } from '../../../machines/check/check-context.ts';
import { isConsistent } from '../../../machines/check/is-consistent.ts';
import { stageOf } from '../../../machines/check/stage-of.ts';
import { withKnowledge } from '../../../machines/check/with-knowledge.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import {
  answered,
  changeRequested,
  emergencyLeft,
  moreRequested,
  restarted,
  reviewed,
  skipped,
  started,
  visited,
  wentBack,
} from './run-check.ts';

const machine = withKnowledge(fakeKnowledge);
type Snapshot = ReturnType<typeof machine.resolveState>;

const events: readonly CheckEvent[] = [
  started,
  answered('emergency-signs', ['none']),
  answered('emergency-signs', ['not-sure']),
  answered('emergency-signs', ['arm-leg-weak']),
  answered('emergency-signs', ['blackout-or-spread']),
  answered('seizure-now', 'known-and-stopped'),
  answered('warning-signs', ['none']),
  answered('warning-signs', ['face-weak-now']),
  answered('weakness-when', 'within-24h'),
  answered('age-now', 'under-4'),
  answered('age-now', 'age-40-64'),
  answered('side', 'left'),
  answered('mood', 'never'),
  answered('mood', 'nearly-always'),
  skipped('weakness-when'),
  skipped('side'),
  visited('start'),
  visited('emergency-signs'),
  visited('side'),
  visited('emergency'),
  visited('review'),
  visited('result'),
  changeRequested('emergency-signs'),
  changeRequested('side'),
  changeRequested('seizure-now'),
  wentBack,
  reviewed,
  moreRequested,
  answered('told-before', 'nobody-yet'),
  emergencyLeft,
  restarted,
];

/** Two checks with the same answers are one state, in whatever order they were given. */
const serializeState = (state: Snapshot) => {
  const { answers, skipped, acknowledged, mode, at } = state.context;
  const sorted = Object.entries(answers).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([state.value, at, mode, sorted, [...skipped].sort(), acknowledged]);
};

/** Every state that any events lead to, each with the shortest way there. */
const paths = getShortestPaths(machine, { events, serializeState, limit: 500_000 });

/** The transitions of the definition, named: "gates on wentBack, 2nd choice". */
const transitionsOfDefinition = () => {
  const named = new Map<AnyTransitionDefinition, string>();
  const nodes = [machine.root, ...Object.values(machine.root.states)];
  for (const node of nodes) {
    for (const [event, choices] of node.transitions)
      choices.forEach((choice, index) => {
        named.set(choice, `${node.key} on ${event}, choice ${index + 1}`);
      });
    node.always?.forEach((choice, index) => {
      named.set(choice, `${node.key} always, choice ${index + 1}`);
    });
  }
  return named;
};

/** Sends every event in every one of these states and collects the transitions that were taken. */
const transitionsTaken = (snapshots: readonly Snapshot[], sent: readonly CheckEvent[]) => {
  const taken = new Set<AnyTransitionDefinition>();
  for (const snapshot of snapshots)
    for (const event of sent)
      createActor(machine, {
        snapshot,
        inspect: (inspected) => {
          if (inspected.type === '@xstate.microstep')
            for (const transition of inspected._transitions) taken.add(transition);
        },
      })
        .start()
        .send(event);
  return taken;
};

const notTaken = (taken: ReadonlySet<AnyTransitionDefinition>) =>
  [...transitionsOfDefinition()].filter(([each]) => !taken.has(each)).map(([, name]) => name);

/** One state of each stage and question, with everything that makes the machine decide differently. */
const reached = paths.map(({ state }) => state as Snapshot);

/**
 * No event leads to a review with an open question: the machine is put there by hand, so that the
 * way out is proven all the same.
 */
const unfinishedReview = machine.resolveState({
  value: 'review',
  context: freshContext(fakeKnowledge.rules),
});

describe('the check machine, walked through completely', () => {
  it('can be in every stage', () => {
    expect(new Set(reached.map(stageOf))).toEqual(new Set(stages));
  });

  it('is never left in the middle of a decision, and never where its answers do not allow', () => {
    const impossible = reached.filter(
      (state) => !isConsistent(fakeKnowledge, stageOf(state), state.context),
    );
    expect(reached.length).toBeGreaterThan(500);
    expect(impossible.map(({ value, context }) => ({ value, context }))).toEqual([]);
  });

  it('takes every transition of its definition', () => {
    const taken = transitionsTaken([...reached, unfinishedReview], events);
    expect(transitionsOfDefinition().size).toBeGreaterThan(30);
    expect(notTaken(taken)).toEqual([]);
  });

  it('would name the transition that nobody takes', () => {
    const withoutRestart = events.filter(({ type }) => type !== 'restarted');
    expect(notTaken(transitionsTaken(reached.slice(0, 200), withoutRestart))).toContain(
      'check on restarted, choice 1',
    );
  });

  it('can be started again from every state', () => {
    const notRestarted = reached.filter((snapshot) => {
      const actor = createActor(machine, { snapshot }).start();
      actor.send(restarted);
      const { value, context } = actor.getSnapshot();
      return value !== 'start' || Object.keys(context.answers).length > 0;
    });
    expect(notRestarted).toEqual([]);
  });

  it('tags the pages that ask and the one that is urgent', () => {
    const tagsOf = (stage: string) => [...(machine.root.states[stage]?.tags ?? [])];
    expect(stages.filter((stage) => tagsOf(stage).includes('asks'))).toEqual([
      'gates',
      'strokeCheck',
      'questions',
    ]);
    expect(stages.filter((stage) => tagsOf(stage).includes('urgent'))).toEqual(['emergency']);
  });
});

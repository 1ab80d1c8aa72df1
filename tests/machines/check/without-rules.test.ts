import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { freshContext } from '../../../machines/check/check-context.ts';
import { checkMachine } from '../../../machines/check/check-machine.ts';
import { fakeKnowledge } from './fake-knowledge.ts';
import { answered, started } from './run-check.ts';

const hint = /The check machine needs its rules: provide pathOf, emergenciesOf/;

describe('a check machine without its rules', () => {
  it('does not even begin', () => {
    const [state] = initialTransition(checkMachine);
    expect(state).toMatchObject({
      status: 'error',
      error: { message: expect.stringMatching(hint) },
    });
  });

  it('says so to whoever runs it', async () => {
    const actor = createActor(checkMachine);
    const error = new Promise((resolve) => {
      actor.subscribe({ error: resolve });
    });
    actor.start();
    await expect(error).resolves.toMatchObject({ message: expect.stringMatching(hint) });
    expect(actor.getSnapshot().status).toBe('error');
  });

  it.each([
    ['started', started],
    ['answered', answered('emergency-signs', ['arm-leg-weak'])],
  ])('does not pretend to know what follows when somebody has %s', (_, event) => {
    const state = checkMachine.resolveState({
      value: 'start',
      context: freshContext(fakeKnowledge.rules),
    });
    expect(() => transition(checkMachine, state, event)).toThrow(hint);
  });
});

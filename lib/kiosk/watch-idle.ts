import { createActor } from 'xstate';
import { idleMachine, warnedFor } from '../../machines/kiosk/idle-machine.ts';

/** What counts as a sign of life: any key, any touch, anywhere. A pointer that only drifts does not. */
const signs = ['pointerdown', 'keydown', 'touchstart', 'wheel', 'input'] as const;

/** How long the warning stands, in seconds. */
export const warningSeconds = warnedFor / 1000;

export type Presence = 'resting' | 'present' | 'warning' | 'gone';

export interface IdleWatch {
  readonly getSnapshot: () => Presence;
  readonly subscribe: (listener: () => void) => () => void;
  /** Nobody is here any more; the next touch begins anew. */
  readonly reset: () => void;
  readonly stop: () => void;
}

/** Watches the whole page for signs of life. */
export const watchIdle = (): IdleWatch => {
  const actor = createActor(idleMachine).start();
  const touch = () => actor.send({ type: 'touched' });
  for (const sign of signs)
    document.addEventListener(sign, touch, { capture: true, passive: true });
  return {
    getSnapshot: () => actor.getSnapshot().value,
    subscribe: (listener) => {
      const { unsubscribe } = actor.subscribe(listener);
      return unsubscribe;
    },
    reset: () => actor.send({ type: 'reset' }),
    stop: () => {
      for (const sign of signs) document.removeEventListener(sign, touch, { capture: true });
      actor.stop();
    },
  };
};

import { setup } from 'xstate';

/** Without a touch for so long, the kiosk asks whether somebody is still there, in ms. */
export const idleAfter = 180_000;

/** So long the question stands before everything is deleted; any key or touch takes it away, in ms. */
export const warnedFor = 60_000;

/**
 * Whether somebody is at the kiosk. It rests until the first touch, so that an empty start page never
 * warns anybody; from then on every touch begins the time anew, as often as somebody wants.
 */
export const idleMachine = setup({
  types: {} as { events: { type: 'touched' } | { type: 'reset' } },
  delays: { idleAfter, warnedFor },
}).createMachine({
  id: 'idle',
  initial: 'resting',
  on: { reset: '.resting' },
  states: {
    resting: { on: { touched: 'present' } },
    present: {
      on: { touched: { target: 'present', reenter: true } },
      after: { idleAfter: 'warning' },
    },
    warning: {
      on: { touched: 'present' },
      after: { warnedFor: 'gone' },
    },
    gone: {},
  },
});

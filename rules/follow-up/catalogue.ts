import type { FollowUp } from '../schema/follow-up.ts';

const seen = ['doctor-unsure', 'doctor-named-it', 'treated-already'] as const;
const named = ['doctor-named-it', 'treated-already'] as const;
const treated = ['treated-already'] as const;
const injections = { when: treated, beside: 'treat-botulinum' } as const;

/**
 * Offered beside a result and read by nothing: what a doctor said before never steers what the
 * answers say. How long an injection works was counted in spasm of one side (R08), so that sentence
 * stands only beside the next step that is spoken of there alone.
 */
export const followUps = {
  reports: { kind: 'bring', when: seen, grade: 'C' },
  'make-sure': { kind: 'ask', when: ['doctor-unsure'], grade: 'C' },
  'rests-on': { kind: 'ask', when: named, grade: 'C' },
  'other-name': { kind: 'ask', when: named, grade: 'C' },
  'no-help': { kind: 'ask', when: treated, grade: 'B' },
  'fades-early': { kind: 'ask', ...injections, grade: 'B' },
  'works-less': { kind: 'ask', ...injections, grade: 'B' },
  'after-operation': { kind: 'ask', when: treated, beside: 'treat-mvd', grade: 'B' },
  'each-treatment': { kind: 'track', when: treated, grade: 'C' },
  tablets: { kind: 'track', when: treated, grade: 'B' },
  'three-dates': { kind: 'track', ...injections, grade: 'C' },
  'how-long': { kind: 'track', when: treated, beside: 'treat-mvd', grade: 'A', sources: ['R08'] },
  'side-effects': { kind: 'track', ...injections, grade: 'B' },
} as const satisfies Readonly<Record<string, FollowUp>>;

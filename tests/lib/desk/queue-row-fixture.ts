import type { IntakeRow } from '../../../lib/api/intake.ts';

/** A line of the queue; what a test does not say is ordinary. */
export const rowWith = (given: Partial<IntakeRow> & { readonly sequence: number }): IntakeRow => ({
  id: `row-${given.sequence}`,
  ticket: `A${String(given.sequence).padStart(3, '0')}`,
  clinicDay: '2026-11-27',
  receivedAt: '2026-11-27T01:00:00.000Z',
  lang: 'zh-CN',
  subject: 'self',
  source: 'kiosk',
  urgency: 'routine',
  band: 'strong',
  top: 'blepharospasm',
  flags: [],
  acknowledged: true,
  status: 'waiting',
  department: null,
  linked: 0,
  ref: null,
  version: 1,
  heldBy: null,
  ...given,
});

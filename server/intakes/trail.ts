import type { IntakeDetail } from '../../lib/api/intake.ts';
import type { intakeTrail } from '../db/schema/intakes.ts';
import type { Actor } from '../staff/actor.ts';

/** Who did it, as the trail keeps it. */
export const byOf = (actor: Actor) => ({
  byKind: actor.kind,
  byId: actor.kind === 'staff' ? actor.staffId : actor.kind === 'kiosk' ? actor.kioskId : null,
  byName: actor.kind === 'staff' ? actor.name : null,
});

type Stored = typeof intakeTrail.$inferSelect;

/** One entry of the trail as it is told: the questions that changed, not the answers of before. */
export const toldEntry = (entry: Stored): IntakeDetail['trail'][number] => ({
  at: entry.at.toISOString(),
  by: { kind: entry.byKind, name: entry.byName },
  action: entry.action,
  from: entry.from,
  to: entry.to,
  reason: entry.reason,
  changed: entry.changed,
});

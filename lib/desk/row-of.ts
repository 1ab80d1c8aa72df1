import type { IntakeRow } from '../api/intake.ts';
import type { Intake } from './intake.ts';

/** The line of the queue that an intake has. */
export const rowOf = ({
  answers: _answers,
  witness: _witness,
  assessment: _assessment,
  override: _override,
  consent: _consent,
  trail: _trail,
  linkedIds: _linkedIds,
  outcome: _outcome,
  deletedAfter: _deletedAfter,
  ...row
}: Intake): IntakeRow => row;

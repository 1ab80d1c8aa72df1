import type { IntakeDetail } from '../../lib/api/intake.ts';
import type { IntakeConflict } from '../../lib/api/intake-change.ts';
import { problemOf, Refusal } from '../../lib/api/problem.ts';

/** Somebody else was faster: 409 with the intake as it is now, so that the difference can be shown. */
export class StaleVersion extends Refusal {
  override readonly problem: IntakeConflict;

  constructor(current: IntakeDetail) {
    const message = `The intake is at version ${current.version}. Nothing was changed.`;
    const error = { path: '/version', code: 'stale-version', message } as const;
    super(409, error);
    this.problem = { ...problemOf(409, [error]), current };
  }
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { IntakeList } from '../../lib/api/intake.ts';
import type { IntakeChange } from '../../lib/api/intake-change.ts';
import { Conflict } from '../../lib/desk/desk-api.ts';
import type { Intake } from '../../lib/desk/intake.ts';
import { withRow } from '../../lib/desk/merge-queue.ts';
import { rowOf } from '../../lib/desk/row-of.ts';
import { useDeskApi } from './desk-api.tsx';
import { intakeKey } from './intake-key.ts';
import { queueKey } from './use-live-queue.ts';

/** What is to be done, to which intake, and the version that was looked at. */
export interface WantedChange {
  readonly id: string;
  readonly version: number;
  readonly change: IntakeChange;
}

/**
 * Changes one intake on the server. What it answers is shown at once in the queue and on the page of
 * the intake; so is what somebody else made of it in a conflict.
 */
export const useChangeIntake = () => {
  const api = useDeskApi();
  const queries = useQueryClient();
  const keep = (intake: Intake) => {
    queries.setQueryData(intakeKey(api.isTraining, intake.id), intake);
    queries.setQueryData<IntakeList>(queueKey(api.isTraining), (known) =>
      known === undefined ? known : withRow(known, rowOf(intake)),
    );
  };
  return useMutation({
    mutationFn: ({ id, version, change }: WantedChange) => api.change(id, { version, change }),
    onSuccess: keep,
    onError: (error) => {
      if (error instanceof Conflict) keep(error.current);
    },
  });
};

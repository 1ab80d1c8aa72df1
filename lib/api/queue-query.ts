import { z } from 'zod';
import { ClinicDay, intakeStatuses } from './intake.ts';
import { checked } from './read-body.ts';

const Statuses = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(intakeStatuses)).min(1));

const Count = z
  .string()
  .regex(/^[0-9]{1,15}$/)
  .transform(Number);

/** The query of the queue, as it stands in the address. */
export const QueueQuery = z.strictObject({
  status: Statuses.exactOptional().describe(
    'Separated by commas. Without it those that wait or are called; with `since` or `day` all.',
  ),
  since: Count.exactOptional().describe(
    'Only what changed after this revision. `removed` then lists what was deleted.',
  ),
  day: ClinicDay.exactOptional().describe(
    'One clinic day. Without it those that are seen or left are those of today.',
  ),
});
export type QueueQuery = z.infer<typeof QueueQuery>;

/**
 * @throws Refusal 422 for a parameter that does not exist, stands twice, or has no such value
 */
export const readQueueQuery = (request: Request): QueueQuery => {
  const { searchParams } = new URL(request.url);
  const names = [...searchParams.keys()];
  // What stands twice becomes a list, and a list is no value of any parameter.
  const once = names.map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  return checked(QueueQuery, Object.fromEntries(once));
};

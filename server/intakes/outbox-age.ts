/**
 * How long a submission lay on its device. Both times are that device's own, so its clock may be
 * wrong by any amount; where it did not say when it sent, ours stands in.
 *
 * @returns in seconds; null for a submission that does not say when it was collected
 */
export const outboxAge = (
  collectedAt: string | undefined,
  sentAt: Date | null,
  now: Date,
): number | null =>
  collectedAt === undefined
    ? null
    : ((sentAt ?? now).getTime() - new Date(collectedAt).getTime()) / 1000;

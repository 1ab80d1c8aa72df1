/** How soon to be seen, most urgent first. */
export const urgencies = [
  'emergency-now',
  'same-day',
  'within-2-weeks',
  'routine',
  'self-care-watch',
] as const;
export type Urgency = (typeof urgencies)[number];

/** The more urgent of two levels: whichever of them comes first in the list. */
export const moreUrgent = (a: Urgency, b: Urgency): Urgency =>
  urgencies.find((level) => level === a || level === b) ?? a;

/**
 * How long the interview is. `short` leaves out what can hardly change the result; `full` asks
 * everything whose condition holds. Who answers chooses; the result never reads it.
 */
export const modes = ['short', 'full'] as const;
export type Mode = (typeof modes)[number];

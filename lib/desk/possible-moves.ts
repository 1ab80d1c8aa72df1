import type { IntakeRow } from '../api/intake.ts';

/** What one press can do to an intake in the queue. */
export const moves = ['call', 'uncall', 'acknowledge', 'see', 'leave'] as const;
export type Move = (typeof moves)[number];

/** Whether a press would do something. The server decides; this only keeps dead buttons away. */
export const canMove = (move: Move, { status, flags, acknowledged }: IntakeRow): boolean => {
  switch (move) {
    case 'call':
      return status === 'waiting';
    case 'uncall':
      return status === 'called';
    case 'acknowledge':
      return flags.length > 0 && !acknowledged;
    case 'see':
      return status === 'called' || status === 'waiting';
    case 'leave':
      return status === 'called' || status === 'waiting';
  }
};

/** The shortest reason with which a level may be lowered, in characters; the server asks for the same. */
export const shortestLowerReason = 10;

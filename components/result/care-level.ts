import type { Urgency } from '../../rules/schema/urgency.ts';
import type { CareLevel } from '../ui/care-card.tsx';

/** Which of the three cards says how soon (ruling 15); the words on it tell today from two weeks. */
export const careLevels: Readonly<Record<Urgency, CareLevel>> = {
  'emergency-now': 'emergency',
  'same-day': 'urgent',
  'within-2-weeks': 'urgent',
  routine: 'non-urgent',
  'self-care-watch': 'non-urgent',
};

import { estimated, published, type Topic, taught } from './topic.ts';

/** A weak face: no movement pattern, but the first thing to tell apart from one. */
export const weakFace = {
  id: 'weak-face',
  what: [taught('signs'), taught('not-twitch'), published('stroke', 'R85')],
  course: [published('recover', 'R28'), published('time', 'R28b')],
  causes: [taught('bell'), published('shingles', 'R67'), published('others', 'R51b')],
  tests: [taught('look'), taught('scan'), taught('emg')],
  differs: [
    published('post-paralytic-spasm', 'R22', 'R27'),
    published('hemifacial-spasm-primary', 'R01', 'R05'),
    published('blepharospasm', 'R29'),
  ],
  treatments: [
    published('steroid', 'R51'),
    published('virus', 'R67'),
    published('eye', 'R51', 'R51b'),
    published('training', 'R27'),
  ],
  avoid: [published('wait', 'R51'), published('tape-red', 'R51'), published('drills', 'R27b')],
  living: [taught('drops'), estimated('glasses'), estimated('photos')],
  errors: [taught('cold'), estimated('needles'), published('strength', 'R27', 'R27b')],
  sooner: [
    published('now', 'R85'),
    published('week', 'R51'),
    published('ear', 'R67'),
    published('slow', 'R51b'),
    published('pregnant', 'R28d'),
  ],
} as const satisfies Topic;

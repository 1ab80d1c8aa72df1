import { estimated, published, type Topic, taught } from './topic.ts';

/** Movement that follows a palsy of the face. */
export const postParalyticSpasm = {
  id: 'post-paralytic-spasm',
  what: [published('linked', 'R22', 'R25'), taught('tight'), published('yourself', 'R26')],
  course: [
    published('most-recover', 'R28'),
    published('months', 'R28b'),
    estimated('steadies'),
    taught('no-end'),
  ],
  causes: [
    published('fibres', 'R22', 'R27'),
    taught('after-what'),
    published('not-vessel', 'R22', 'R27'),
  ],
  tests: [taught('look'), published('emg', 'R22'), taught('mri')],
  differs: [
    published('hemifacial-spasm-primary', 'R22'),
    taught('weak-face'),
    published('eyelid-myokymia', 'R42'),
    published('blepharospasm', 'R29'),
  ],
  treatments: [
    published('training', 'R27'),
    published('injections', 'R27'),
    taught('licensed'),
    taught('tell'),
    published('surgery', 'R27'),
  ],
  avoid: [published('drills', 'R27', 'R27b'), published('electric', 'R27b')],
  living: [published('small', 'R27b'), published('massage', 'R27b'), taught('eye')],
  errors: [
    published('strength', 'R27', 'R27b'),
    published('vessel', 'R22', 'R27'),
    published('at-rest', 'R22'),
  ],
  sooner: [
    published('not-better', 'R51b'),
    published('five-months', 'R51'),
    published('eye-open', 'R51', 'R51b'),
    taught('at-once'),
  ],
} as const satisfies Topic;

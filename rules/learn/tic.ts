import { estimated, published, type Topic, taught } from './topic.ts';

/** A movement that can be held back for a while. */
export const tic = {
  id: 'tic',
  what: [
    published('urge', 'R48'),
    published('common', 'R47'),
    published('age', 'R47b'),
    taught('young'),
  ],
  course: [taught('change'), published('mild', 'R47'), published('adult', 'R47b')],
  causes: [taught('brain'), taught('not-upbringing'), published('adult-trigger', 'R47c')],
  tests: [published('ask', 'R50'), estimated('film')],
  differs: [
    published('blepharospasm', 'R29', 'R30'),
    published('hemifacial-spasm-primary', 'R01', 'R05'),
    published('eyelid-myokymia', 'R42'),
  ],
  treatments: [published('explain', 'R50'), taught('training'), taught('tablets')],
  avoid: [taught('scold'), taught('stop-medicine')],
  living: [estimated('school'), estimated('sleep'), taught('tired')],
  errors: [published('habit', 'R48', 'R50'), estimated('one-side'), published('vanishes', 'R47')],
  sooner: [
    published('adult', 'R47c'),
    published('sudden', 'R50b'),
    published('spells', 'R71'),
    taught('injury'),
  ],
} as const satisfies Topic;

import { estimated, published, type Topic, taught } from './topic.ts';

/** Rippling beyond the eyelid; names of causes stand here only, each with its frequency (review 4.2). */
export const facialMyokymia = {
  id: 'facial-myokymia',
  what: [
    published('worms', 'R46'),
    published('constant', 'R46'),
    published('not-lid', 'R42', 'R46'),
  ],
  course: [published('depends', 'R46')],
  causes: [
    published('several', 'R46'),
    published('inflammation', 'R46'),
    published('growth', 'R46'),
    taught('others'),
  ],
  tests: [published('mri', 'R46'), taught('emg'), taught('rest')],
  differs: [
    published('eyelid-myokymia', 'R42', 'R46'),
    published('hemifacial-spasm-primary', 'R01', 'R05'),
    published('tic', 'R48', 'R50'),
  ],
  treatments: [published('cause', 'R46'), taught('ease')],
  avoid: [published('wait', 'R46'), estimated('calm')],
  living: [estimated('film'), estimated('notes')],
  errors: [published('always-harmless', 'R42', 'R46')],
  sooner: [published('two-weeks', 'R46'), taught('both-new'), taught('at-once')],
} as const satisfies Topic;

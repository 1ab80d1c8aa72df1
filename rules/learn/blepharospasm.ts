import { estimated, published, type Topic, taught } from './topic.ts';

/** Both eyes that close by themselves. */
export const blepharospasm = {
  id: 'blepharospasm',
  what: [
    published('both', 'R29'),
    published('first', 'R31'),
    published('when', 'R32'),
    published('trick', 'R21'),
  ],
  course: [
    published('spreads', 'R36', 'R37', 'R38'),
    published('early', 'R38'),
    published('remits', 'R60b'),
  ],
  causes: [
    published('dystonia', 'R29', 'R30'),
    published('not-worry', 'R31'),
    published('medicine', 'R72'),
  ],
  tests: [published('look', 'R29', 'R30'), published('slit', 'R34'), taught('mri')],
  differs: [
    published('hemifacial-spasm-primary', 'R02', 'R05', 'R52'),
    published('meige-syndrome', 'R39'),
    published('eyelid-myokymia', 'R42'),
    published('tic', 'R48', 'R50'),
  ],
  treatments: [
    taught('injections'),
    published('side-effects', 'R32'),
    taught('licensed'),
    taught('tell'),
    taught('dry'),
    published('glasses', 'R65'),
    taught('operation'),
  ],
  avoid: [published('drive', 'R66'), published('nerves', 'R31'), taught('medicine')],
  living: [estimated('hat'), estimated('rest'), published('trick', 'R21'), published('low', 'R31')],
  errors: [published('mind', 'R31'), published('eyelid', 'R42'), published('dry-eye', 'R34')],
  sooner: [
    published('drives', 'R66'),
    published('medicine', 'R72'),
    published('droop', 'R68'),
    published('red', 'R51'),
  ],
} as const satisfies Topic;

import { estimated, published, type Topic, taught } from './topic.ts';

/** Spasm of one side of the face that no earlier palsy explains. */
export const hemifacialSpasmPrimary = {
  id: 'hemifacial-spasm-primary',
  what: [
    published('jerks', 'R01', 'R05'),
    published('one-side', 'R02', 'R05', 'R52'),
    published('eye-first', 'R02', 'R06', 'R08'),
    published('how-common', 'R05', 'R06', 'R58'),
    published('asleep', 'R09'),
  ],
  course: [
    published('spreads', 'R04'),
    published('not-always', 'R57'),
    published('uncertain', 'R57'),
    taught('harmless'),
  ],
  causes: [
    taught('vessel'),
    published('tumour', 'R52'),
    taught('unknown'),
    published('stress', 'R06', 'R07'),
  ],
  tests: [
    taught('look'),
    published('brow', 'R14', 'R15', 'R16', 'R18'),
    published('mri', 'R77'),
    taught('kinds'),
    published('contact', 'R77b'),
    published('emg', 'R22'),
  ],
  differs: [
    published('post-paralytic-spasm', 'R22'),
    published('blepharospasm', 'R29'),
    published('eyelid-myokymia', 'R42'),
    published('facial-myokymia', 'R46'),
    published('tic', 'R48', 'R50'),
  ],
  treatments: [
    published('injections', 'R05', 'R08'),
    taught('again'),
    published('side-effects', 'R32'),
    taught('licensed'),
    taught('tell'),
    published('operation', 'R61'),
    published('risks', 'R61'),
    published('risks-more', 'R61'),
    taught('tablets'),
    estimated('choice'),
  ],
  avoid: [
    taught('electric'),
    published('tablets-alone', 'R64'),
    published('normal-test', 'R64'),
    published('months', 'R06', 'R63'),
  ],
  living: [estimated('film'), estimated('sleep'), estimated('eyes'), taught('drive')],
  errors: [
    published('sleep-stops', 'R09'),
    published('always-worse', 'R57'),
    published('both', 'R02', 'R05', 'R52'),
    published('removed', 'R61'),
  ],
  sooner: [
    published('new-signs', 'R52c'),
    published('young', 'R53b'),
    taught('new-weeks'),
    taught('at-once'),
  ],
} as const satisfies Topic;

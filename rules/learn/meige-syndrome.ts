import { estimated, published, type Topic, taught } from './topic.ts';

/** Both eyes and the lower face that move by themselves. */
export const meigeSyndrome = {
  id: 'meige-syndrome',
  what: [published('both-parts', 'R39'), published('eyes-first', 'R39'), published('when', 'R39')],
  course: [taught('grows'), estimated('differs')],
  causes: [published('dystonia', 'R39'), published('medicine', 'R72')],
  tests: [published('medicines', 'R72'), taught('look'), taught('more')],
  differs: [
    published('blepharospasm', 'R29', 'R39'),
    published('hemifacial-spasm-primary', 'R02', 'R05', 'R52'),
    published('tic', 'R48', 'R50'),
  ],
  treatments: [
    taught('injections'),
    taught('swallow'),
    taught('licensed'),
    taught('tell'),
    published('tablets', 'R39'),
    published('brain', 'R41'),
  ],
  avoid: [taught('stop'), published('drive', 'R66')],
  living: [estimated('soft'), estimated('tricks'), estimated('eyes')],
  errors: [
    published('eyes-only', 'R29', 'R39'),
    published('one-side', 'R39'),
    published('nerves', 'R31'),
  ],
  sooner: [published('breath', 'R72b'), published('new-medicine', 'R72'), taught('weight')],
} as const satisfies Topic;

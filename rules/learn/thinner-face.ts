import { estimated, published, type Topic, taught } from './topic.ts';

/** One side of the face that loses its shape. */
export const thinnerFace = {
  id: 'thinner-face',
  what: [published('hollow', 'R83'), published('rare', 'R83'), published('both', 'R70')],
  course: [taught('slow'), estimated('open')],
  causes: [published('several', 'R83', 'R70'), taught('nerve'), estimated('looks')],
  tests: [taught('photos'), taught('skin'), taught('scan')],
  differs: [taught('weak-face'), published('hemifacial-spasm-primary', 'R01', 'R05')],
  treatments: [taught('cause'), taught('fill'), estimated('sure')],
  avoid: [estimated('fillers'), estimated('massage')],
  living: [estimated('photo'), taught('teeth'), estimated('mind')],
  errors: [estimated('chewing'), taught('palsy')],
  sooner: [taught('with-weakness'), taught('eye'), taught('fits')],
} as const satisfies Topic;

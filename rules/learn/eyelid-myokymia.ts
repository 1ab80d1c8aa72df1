import { estimated, published, type Topic, taught } from './topic.ts';

/** The common twitch of one eyelid. */
export const eyelidMyokymia = {
  id: 'eyelid-myokymia',
  what: [published('ripple', 'R42'), published('common', 'R44')],
  course: [taught('days'), published('lasting', 'R42'), published('no-other', 'R42')],
  causes: [published('sleep', 'R43', 'R44'), taught('unknown')],
  tests: [published('none', 'R50'), taught('after')],
  differs: [
    published('hemifacial-spasm-primary', 'R02', 'R06'),
    published('blepharospasm', 'R29'),
    published('facial-myokymia', 'R46'),
  ],
  treatments: [published('wait', 'R50'), taught('injections'), published('magnesium', 'R45')],
  avoid: [taught('scans'), published('supplements', 'R45')],
  living: [estimated('sleep'), estimated('warm'), estimated('date')],
  errors: [published('spasm', 'R42'), published('magnesium', 'R45'), estimated('omen')],
  sooner: [
    published('months', 'R50'),
    published('spreads', 'R46', 'R50'),
    taught('weak'),
    estimated('worry'),
  ],
} as const satisfies Topic;

import type { RedFlag } from './red-flag.ts';
import { rf01 } from './rf01-stroke-signs.ts';
import { rf02 } from './rf02-thunderclap-headache.ts';
import { rf03 } from './rf03-seizure.ts';
import { rf04 } from './rf04-airway-or-swallowing.ts';
import { rf05 } from './rf05-acute-drug-reaction.ts';
import { rf06 } from './rf06-locked-or-stiff-jaw.ts';
import { rf07 } from './rf07-weak-face.ts';
import { rf08 } from './rf08-eye-at-risk.ts';
import { rf09 } from './rf09-ear-rash-or-pain.ts';
import { rf10 } from './rf10-double-or-lost-vision.ts';
import { rf11 } from './rf11-drooping-lid.ts';
import { rf12 } from './rf12-ear-numbness-balance.ts';
import { rf13 } from './rf13-child.ts';
import { rf14 } from './rf14-young-onset.ts';
import { rf15 } from './rf15-both-sides-out-of-step.ts';
import { rf16 } from './rf16-thinning-face.ts';
import { rf17 } from './rf17-rippling-beyond-the-lid.ts';
import { rf18 } from './rf18-face-and-limb-jerks.ts';
import { rf19 } from './rf19-brief-jerks-or-memory.ts';
import { rf20 } from './rf20-medicine-movements.ts';
import { rf21 } from './rf21-low-mood.ts';
import { rf22 } from './rf22-driving-with-closing-eyes.ts';
import { rf25 } from './rf25-electric-face-pain.ts';
import { rf26 } from './rf26-lump.ts';
import { rf27 } from './rf27-after-injection.ts';
import { rf29 } from './rf29-unsure-of-emergency-signs.ts';
import { rf30 } from './rf30-spells.ts';
import { rf31 } from './rf31-growing-weakness.ts';
import { rf32 } from './rf32-headache-scalp-jaw.ts';
import { rf33 } from './rf33-new-one-sided-jerks.ts';
import { rf34 } from './rf34-sudden-spell-gone.ts';

/** Every red flag, in id order. Ids are never renumbered and never reused; RF24 is retired. */
export const redFlags: readonly RedFlag[] = [
  rf01,
  rf02,
  rf03,
  rf04,
  rf05,
  rf06,
  rf07,
  rf08,
  rf09,
  rf10,
  rf11,
  rf12,
  rf13,
  rf14,
  rf15,
  rf16,
  rf17,
  rf18,
  rf19,
  rf20,
  rf21,
  rf22,
  rf25,
  rf26,
  rf27,
  rf29,
  rf30,
  rf31,
  rf32,
  rf33,
  rf34,
];

import type { QuestionId } from '../schema/contract.ts';
import type { Question } from '../schema/question.ts';
import { ageNow } from './age-now.ts';
import { armJerks } from './arm-jerks.ts';
import { atRest } from './at-rest.ts';
import { browLift } from './brow-lift.ts';
import { course } from './course.ts';
import { drives } from './drives.ts';
import { earClick } from './ear-click.ts';
import { emergencySigns } from './emergency-signs.ts';
import { eyeDiscomfort } from './eye-discomfort.ts';
import { eyesShut } from './eyes-shut.ts';
import { firstArea } from './first-area.ts';
import { hearingWhen } from './hearing-when.ts';
import { howLong } from './how-long.ts';
import { impactPeople } from './impact-people.ts';
import { impactSeeing } from './impact-seeing.ts';
import { impactSleepEat } from './impact-sleep-eat.ts';
import { impactTasks } from './impact-tasks.ts';
import { impactUpset } from './impact-upset.ts';
import { jawKind } from './jaw-kind.ts';
import { linkedMove } from './linked-move.ts';
import { medicineWhen } from './medicine-when.ts';
import { medicines } from './medicines.ts';
import { memoryOrMoodChange } from './memory-or-mood-change.ts';
import { mood } from './mood.ts';
import { movementKind } from './movement-kind.ts';
import { onsetAge } from './onset-age.ts';
import { otherTics } from './other-tics.ts';
import { palsyBefore } from './palsy-before.ts';
import { palsyRecovery } from './palsy-recovery.ts';
import { palsyWhen } from './palsy-when.ts';
import { recentInjection } from './recent-injection.ts';
import { reliefTrick } from './relief-trick.ts';
import { seenAsleep } from './seen-asleep.ts';
import { seizureNow } from './seizure-now.ts';
import { side } from './side.ts';
import { squeezeOrDroop } from './squeeze-or-droop.ts';
import { toldBefore } from './told-before.ts';
import { triggers } from './triggers.ts';
import { twoSides } from './two-sides.ts';
import { urgeHold } from './urge-hold.ts';
import { warningSigns } from './warning-signs.ts';
import { weaknessSeen } from './weakness-seen.ts';
import { weaknessWhen } from './weakness-when.ts';
import { whereNow } from './where-now.ts';

/** Every question, in table order (the order of the contract); that is not the order of the screens. */
export const catalogue: { readonly [Q in QuestionId]: Question<Q> } = {
  'emergency-signs': emergencySigns,
  'warning-signs': warningSigns,
  'age-now': ageNow,
  side: side,
  'where-now': whereNow,
  'movement-kind': movementKind,
  'eyes-shut': eyesShut,
  'palsy-before': palsyBefore,
  'first-area': firstArea,
  'how-long': howLong,
  course: course,
  'onset-age': onsetAge,
  'urge-hold': urgeHold,
  triggers: triggers,
  medicines: medicines,
  'seen-asleep': seenAsleep,
  'seizure-now': seizureNow,
  'weakness-when': weaknessWhen,
  'weakness-seen': weaknessSeen,
  'hearing-when': hearingWhen,
  'recent-injection': recentInjection,
  'linked-move': linkedMove,
  'at-rest': atRest,
  'brow-lift': browLift,
  'relief-trick': reliefTrick,
  'eye-discomfort': eyeDiscomfort,
  'ear-click': earClick,
  'other-tics': otherTics,
  'palsy-when': palsyWhen,
  'palsy-recovery': palsyRecovery,
  'two-sides': twoSides,
  'jaw-kind': jawKind,
  'squeeze-or-droop': squeezeOrDroop,
  'arm-jerks': armJerks,
  'memory-or-mood-change': memoryOrMoodChange,
  'medicine-when': medicineWhen,
  drives: drives,
  'impact-seeing': impactSeeing,
  'impact-tasks': impactTasks,
  'impact-people': impactPeople,
  'impact-sleep-eat': impactSleepEat,
  'impact-upset': impactUpset,
  mood: mood,
  'told-before': toldBefore,
};

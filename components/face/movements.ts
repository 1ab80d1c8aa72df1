import { atRest, type Pose, type PoseChange, poseBetween, posed } from './pose.ts';

/** A moment of a movement: milliseconds from its beginning, and how the face stands then. */
type Key = readonly [at: number, pose: Pose];

/** A movement as it is drawn. It is slowed down, never repeats by itself and ends within 5 seconds. */
export interface Movement {
  readonly keys: readonly Key[];
  /** Shown while nothing plays: the moment that tells most. */
  readonly still: Pose;
  /** Three moments in order, for people who want no motion. */
  readonly stills: readonly [number, number, number];
}

/** One twitch: there in `rise`, held, gone in `fall` (milliseconds). */
const twitch = (at: number, pose: Pose, hold = 60, rise = 90, fall = 110): readonly Key[] => [
  [at, atRest],
  [at + rise, pose],
  [at + rise + hold, pose],
  [at + rise + hold + fall, atRest],
];

const movement = (
  keys: readonly Key[],
  still: PoseChange,
  stills: readonly [number, number, number],
): Movement => ({ keys: [[0, atRest], ...keys], still: posed(still), stills });

const waves = (from: PoseChange, to: PoseChange, until: number): readonly Key[] =>
  Array.from(
    { length: Math.floor(until / 200) },
    (_, index): Key => [(index + 1) * 200, posed(index % 2 === 0 ? from : to)],
  );

/** One side in a spasm: the eye shut, the corner of the mouth pulled, the brow lifted against the eye. */
const spasm = { left: { eye: 0.05, squeeze: 1, corner: 0.9, brow: 0.55 } } satisfies PoseChange;
const jerk = posed({ left: { eye: 0.35, squeeze: 0.5, corner: 0.5, brow: 0.2 } });

const lidsShut = {
  left: { eye: 0, squeeze: 1, brow: -0.6 },
  right: { eye: 0, squeeze: 1, brow: -0.6 },
} satisfies PoseChange;
const blink = posed({ left: { eye: 0, squeeze: 0.4 }, right: { eye: 0, squeeze: 0.4 } });

const jawAndLids = { ...lidsShut, jaw: 0.85, neck: 0.7 } satisfies PoseChange;

const grimace = {
  left: { eye: 0.1, squeeze: 0.8, corner: 0.75 },
  right: { eye: 0.1, squeeze: 0.8, corner: 0.75 },
} satisfies PoseChange;

const puckerAndEye = { pucker: 1, left: { eye: 0.4, squeeze: 0.4 } } satisfies PoseChange;
const closeAndMouth = {
  left: { eye: 0, corner: 0.8, squeeze: 0.2 },
  right: { eye: 0 },
} satisfies PoseChange;

const liftedBrow = { left: { eye: 0.05, squeeze: 0.5, brow: 1 } } satisfies PoseChange;
const loweredBrow = { left: { eye: 0.05, squeeze: 0.9, brow: -0.7 } } satisfies PoseChange;

/** Three times the same, with a rest between. */
const thrice = (pose: Pose, hold = 500): readonly Key[] =>
  [300, 1800, 3300].flatMap((at) => twitch(at, pose, hold, 300, 300));

const pull = posed({ left: { corner: 1, eye: 0.75, squeeze: 0.15 } });

/** Every movement that is drawn. What each must show is in tests/components/face-drawings.test.tsx. */
export const movements = {
  ripple: movement(
    waves({ left: { ripple: 1 } }, { left: { ripple: -1 } }, 4000),
    { left: { ripple: 1 } },
    [0, 200, 400],
  ),
  'quick-jerks': movement(
    [350, 1150, 1600, 2700, 3150, 4150].flatMap((at) => twitch(at, jerk)),
    { left: { eye: 0.35, squeeze: 0.5, corner: 0.5, brow: 0.2 } },
    [0, 470, 900],
  ),
  'jerks-then-squeeze': movement(
    [
      ...[300, 1150, 1850, 2400].flatMap((at) => twitch(at, jerk)),
      [2850, atRest],
      [3050, posed(spasm)],
      [4500, posed(spasm)],
      [4900, atRest],
    ],
    spasm,
    [0, 420, 3600],
  ),
  'hard-blinks': movement(
    [
      ...twitch(300, blink, 80),
      ...twitch(900, posed(lidsShut), 350),
      ...twitch(1900, blink, 80),
      ...twitch(2450, posed(lidsShut), 500),
      ...twitch(3700, posed(lidsShut), 350),
    ],
    lidsShut,
    [0, 420, 1150],
  ),
  'on-purpose-look': movement(
    [500, 2900].flatMap((at) => [...twitch(at, blink), ...twitch(at + 420, posed(grimace), 160)]),
    grimace,
    [0, 620, 1100],
  ),
  'constant-pull': movement(
    [
      [700, pull],
      [4600, pull],
      [5000, pull],
    ],
    { left: { corner: 1, eye: 0.75, squeeze: 0.15 } },
    [0, 700, 4600],
  ),
  'pucker-narrows-eye': movement(thrice(posed(puckerAndEye)), puckerAndEye, [0, 800, 1500]),
  'closing-pulls-mouth': movement(thrice(posed(closeAndMouth)), closeAndMouth, [0, 800, 1500]),
  'brow-up': movement(thrice(posed(liftedBrow)), liftedBrow, [0, 800, 1500]),
  'brow-down-or-still': movement(thrice(posed(loweredBrow)), loweredBrow, [0, 800, 1500]),
  'both-lids-shut': movement(
    [
      ...twitch(300, posed(lidsShut), 900, 250, 300),
      ...twitch(2300, posed(lidsShut), 1600, 250, 300),
    ],
    lidsShut,
    [0, 900, 3000],
  ),
  'lids-and-jaw': movement(
    [
      ...twitch(300, posed(lidsShut), 500, 250, 300),
      [1800, posed(lidsShut)],
      [2300, posed(jawAndLids)],
      [3000, posed({ ...lidsShut, jaw: 0.2, pucker: 0.4 })],
      [3700, posed(jawAndLids)],
      [4400, posed(lidsShut)],
      [4800, atRest],
    ],
    jawAndLids,
    [0, 800, 2300],
  ),
  'rippling-face': movement(
    waves(
      { left: { ripple: 0.7, corner: 0.16 }, chin: 1 },
      { left: { ripple: -0.7, corner: 0.04 }, chin: 0.35 },
      4000,
    ),
    { left: { ripple: 0.7, corner: 0.16 }, chin: 1 },
    [0, 200, 400],
  ),
} as const satisfies Readonly<Record<string, Movement>>;

export type MovementId = keyof typeof movements;

/** How long a movement plays, in milliseconds; never more than 5000. */
export const lengthOf = ({ keys }: Movement): number => keys.at(-1)?.[0] ?? 0;

/** How the face stands at a moment of the movement; after its end as at its end. */
export const poseAt = ({ keys }: Movement, at: number): Pose => {
  const next = keys.findIndex(([time]) => time > at);
  const after = keys[next];
  const before = keys[next - 1];
  if (after === undefined) return keys.at(-1)?.[1] ?? atRest;
  if (before === undefined) return after[1];
  return poseBetween(before[1], after[1], (at - before[0]) / (after[0] - before[0]));
};

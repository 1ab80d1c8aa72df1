import type { HalfPose, Pose } from './pose.ts';

/** One line of the drawing. */
export interface Stroke {
  readonly name: string;
  /** Path data in the box of the face, 200 wide and 250 high. */
  readonly path: string;
  /** How much of it is there, 0 to 1: folds come and go. */
  readonly strength: number;
}

/** The box that every path is drawn in. */
export const faceBox = '0 0 200 250';

const middle = 100;
const eyeLine = 104;

/** A number as short as a drawing needs it. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

type Place = (x: number, y: number) => string;

/**
 * Coordinates of one half are written as a distance from the middle line, outwards; so both halves
 * are drawn by the same hand and mirror each other exactly.
 */
const placeOn =
  (side: 'left' | 'right'): Place =>
  (x, y) =>
    `${n(side === 'left' ? middle - x : middle + x)} ${n(y)}`;

const brow = (p: Place, { brow: lift, squeeze }: HalfPose): string => {
  const y = 82 - lift * 8 + squeeze * 5;
  const inner = 17 - squeeze * 3;
  return `M${p(inner, y + 2)}C${p(24, y - 5)} ${p(40, y - 7)} ${p(51, y + 1 - lift * 2)}`;
};

/** Folds of the forehead above a lifted brow. */
const forehead = (p: Place, { brow: lift }: HalfPose): string => {
  const y = 68 - lift * 4;
  return `M${p(20, y)}C${p(30, y - 4)} ${p(40, y - 4)} ${p(47, y)}M${p(24, y - 8)}C${p(32, y - 11)} ${p(38, y - 11)} ${p(43, y - 8)}`;
};

const lids = (p: Place, { eye, squeeze, ripple }: HalfPose) => {
  const line = eyeLine + (1 - eye) * 3;
  const upper = line - 15 * eye;
  const lower = line + 9 * eye + (1 - eye) * 4 - squeeze * 3;
  const wave = ripple * 2.6;
  return {
    upper: `M${p(18, line)}C${p(24, upper)} ${p(44, upper)} ${p(50, line - 1)}`,
    lower: `M${p(18, line)}C${p(24, lower + wave)} ${p(30, lower - wave)} ${p(35, lower - 1.6 - wave)}S${p(46, lower - 4 + wave * 1.4)} ${p(50, line - 1)}`,
    crease: `M${p(22, line - 12 * eye - 3)}C${p(28, line - 17 * eye - 3)} ${p(42, line - 17 * eye - 3)} ${p(48, line - 10 * eye - 3)}`,
  };
};

/** The dark of the eye, as much of it as the lids leave. */
const iris = (p: Place, { eye }: HalfPose): string => {
  const height = Math.min(6, Math.max(0, 8.5 * eye - 1));
  const x = 34;
  const y = eyeLine - 1.5 * eye;
  if (height < 0.8) return '';
  return `M${p(x - 5.2, y)}C${p(x - 5.2, y - height * 1.3)} ${p(x + 5.2, y - height * 1.3)} ${p(x + 5.2, y)}S${p(x - 5.2, y + height * 1.3)} ${p(x - 5.2, y)}Z`;
};

/** A mark of the ripple below the lid, so that a still picture shows it too. */
const waveBelow = (p: Place): string =>
  `M${p(22, 121)}C${p(24, 118)} ${p(27, 118)} ${p(29, 121)}S${p(34, 124)} ${p(36, 121)}S${p(41, 118)} ${p(43, 121)}`;

const crowsFeet = (p: Place): string =>
  `M${p(54, 101)}L${p(61, 96)}M${p(55, 105)}L${p(63, 105)}M${p(54, 109)}L${p(61, 114)}`;

/** Where a corner of the mouth is. */
const cornerOf = ({ corner }: HalfPose, pucker: number, jaw: number) => ({
  x: 25 + corner * 9 - pucker * 12 - jaw * 2,
  y: 176 - corner * 10 + jaw * 4,
});

const fold = (p: Place, half: HalfPose, pucker: number, jaw: number): string => {
  const { x, y } = cornerOf(half, pucker, jaw);
  return `M${p(17, 140)}C${p(24, 144)} ${p(x + 9, y - 22)} ${p(x + 9, y - 4)}`;
};

const mouth = ({ left, right, jaw, pucker }: Pose): readonly Stroke[] => {
  const l = cornerOf(left, pucker, jaw);
  const r = cornerOf(right, pucker, jaw);
  const a = placeOn('left')(l.x, l.y);
  const b = placeOn('right')(r.x, r.y);
  const shift = (r.x - l.x) / 2;
  const top = 171 - pucker * 4 + jaw * 1;
  const low = 182 + pucker * 7 + jaw * 30;
  const at = (x: number, y: number) => `${n(middle + shift + x)} ${n(y)}`;
  const upper = `M${a}C${at(-12, top - 2)} ${at(-5, top - 5 - pucker * 3)} ${at(0, top - 2)}C${at(5, top - 5 - pucker * 3)} ${at(12, top - 2)} ${b}`;
  const seam = `M${a}C${at(-10 + pucker * 6, 176 + jaw * 2 + pucker * 3)} ${at(10 - pucker * 6, 176 + jaw * 2 + pucker * 3)} ${b}`;
  const opened = `M${a}C${at(-14, 176 + jaw * 30)} ${at(14, 176 + jaw * 30)} ${b}`;
  const lower = `M${n(middle + shift - 15 + pucker * 6)} ${n(low - 1)}C${at(-8, low + 5)} ${at(8, low + 5)} ${n(middle + shift + 15 - pucker * 6)} ${n(low - 1)}`;
  const round = `M${a}C${at(-9, low + 4)} ${at(9, low + 4)} ${b}`;
  const rays = `M${at(-12, 158)}L${at(-9, 162)}M${at(12, 158)}L${at(9, 162)}M${at(-12, 200)}L${at(-9, 196)}M${at(12, 200)}L${at(9, 196)}`;
  return [
    { name: 'upper-lip', path: upper, strength: 1 },
    { name: 'lips', path: seam, strength: 1 },
    { name: 'open-mouth', path: opened, strength: Math.min(1, jaw * 6) },
    { name: 'lower-lip', path: lower, strength: 1 - pucker },
    { name: 'rounded-lip', path: round, strength: pucker },
    { name: 'pucker', path: rays, strength: pucker },
  ];
};

const outline = ({ jaw }: Pose): string => {
  const chin = 222 + jaw * 12;
  return `M100 20C58 20 34 54 36 104C37 140 44 168 60 ${n(196 + jaw * 8)}C72 ${n(214 + jaw * 10)} 88 ${n(chin)} 100 ${n(chin)}S128 ${n(214 + jaw * 10)} 140 ${n(196 + jaw * 8)}C156 168 163 140 164 104C166 54 142 20 100 20Z`;
};

const halfStrokes = (side: 'left' | 'right', pose: Pose): readonly Stroke[] => {
  const half = pose[side];
  const p = placeOn(side);
  const { upper, lower, crease } = lids(p, half);
  const named = (name: string, path: string, strength = 1): Stroke => ({
    name: `${side}-${name}`,
    path,
    strength,
  });
  return [
    named(
      'ear',
      `M${p(64, 98)}C${p(74, 92)} ${p(76, 112)} ${p(71, 122)}C${p(69, 128)} ${p(64, 130)} ${p(62, 126)}`,
    ),
    named('brow', brow(p, half)),
    named('forehead', forehead(p, half), Math.max(0, half.brow)),
    named('upper-lid', upper),
    named('lower-lid', lower),
    named('wave', waveBelow(p), Math.abs(half.ripple)),
    named('crease', crease, 0.75 * half.eye),
    named('iris', iris(p, half)),
    named('folds', crowsFeet(p), half.squeeze),
    named(
      'cheek',
      fold(p, half, pose.pucker, pose.jaw),
      Math.min(1, 0.18 + half.corner + half.squeeze * 0.3),
    ),
    named('frown', `M${p(6, 88)}L${p(7, 78)}`, half.squeeze),
    named('neck', `M${p(33, 222)}C${p(34, 232)} ${p(36, 240)} ${p(46, 247)}`),
    named('neck-band', `M${p(20, 226)}C${p(18, 234)} ${p(20, 240)} ${p(24, 248)}`, pose.neck),
  ];
};

/** Every line of the face as it stands, always the same lines in the same order. */
export const strokesOf = (pose: Pose): readonly Stroke[] => [
  { name: 'outline', path: outline(pose), strength: 1 },
  {
    name: 'hair',
    path: 'M37 94C41 68 56 52 78 50C92 49 104 54 118 51C142 52 158 66 163 94',
    strength: 0.7,
  },
  {
    name: 'nose',
    path: 'M94 106C93 122 89 132 87 140C88 147 96 145 100 148C104 145 112 147 113 140',
    strength: 0.85,
  },
  ...halfStrokes('left', pose),
  ...halfStrokes('right', pose),
  ...mouth(pose),
  {
    name: 'chin',
    path: 'M92 203L93 206M100 206L100 209M108 203L107 206M96 211L97 213M104 211L103 213',
    strength: pose.chin,
  },
];

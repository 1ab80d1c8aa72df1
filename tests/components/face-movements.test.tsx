import { describe, expect, test } from 'vitest';
import { lengthOf, type MovementId, movements, poseAt } from '../../components/face/movements.ts';
import { atRest, type Pose } from '../../components/face/pose.ts';
import { strokesOf } from '../../components/face/strokes.ts';
import en from '../../locales/en/face.json';
import zh from '../../locales/zh-CN/face.json';

const ids = Object.keys(movements) as MovementId[];

/** The face at every 20th of a second of a movement. */
const frames = (id: MovementId): readonly Pose[] =>
  Array.from({ length: 101 }, (_, index) => poseAt(movements[id], index * 50)).slice(
    0,
    Math.ceil(lengthOf(movements[id]) / 50) + 1,
  );

const ever = (id: MovementId, isSo: (pose: Pose) => boolean) => frames(id).some(isSo);
const always = (id: MovementId, isSo: (pose: Pose) => boolean) => frames(id).every(isSo);

const isOpen = (pose: Pose) => pose.left.eye > 0.9 && pose.right.eye > 0.9;
const isRightAtRest = ({ right }: Pose) => JSON.stringify(right) === JSON.stringify(atRest.right);
const areBothShut = (pose: Pose) => pose.left.eye < 0.1 && pose.right.eye < 0.1;
const isMouthAtRest = (pose: Pose) =>
  pose.left.corner === 0 && pose.right.corner === 0 && pose.jaw === 0 && pose.pucker === 0;

/** How often the eye of a half shuts within any one second. */
const mostShutsInASecond = (id: MovementId, half: 'left' | 'right'): number => {
  const shuts = frames(id).flatMap((pose, index, all) =>
    pose[half].eye < 0.5 && (all[index - 1]?.[half].eye ?? 1) >= 0.5 ? [index * 50] : [],
  );
  return Math.max(
    0,
    ...shuts.map((from) => shuts.filter((at) => at >= from && at < from + 1000).length),
  );
};

test.each(ids)(
  '%s begins at rest, ends within 5 seconds, and shuts no eye 3 times a second',
  (id) => {
    expect(poseAt(movements[id], 0)).toEqual(atRest);
    expect(lengthOf(movements[id])).toBeGreaterThan(1500);
    expect(lengthOf(movements[id])).toBeLessThanOrEqual(5000);
    for (const half of ['left', 'right'] as const)
      expect(mostShutsInASecond(id, half)).toBeLessThan(3);
  },
);

test.each(ids)('%s is written in time order, and its stills lie inside it', (id) => {
  const { keys, stills } = movements[id];
  const times = keys.map(([at]) => at);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
  for (const at of stills) expect(at).toBeLessThanOrEqual(lengthOf(movements[id]));
  expect(new Set(stills).size).toBe(3);
});

test('every movement has a sentence in both languages, and no sentence is left over', () => {
  for (const words of [en, zh]) expect(Object.keys(words.drawings).sort()).toEqual([...ids].sort());
});

describe('what each drawing must show', () => {
  test('a spasm of one side: the same side’s eye is shut and the corner of the mouth pulled, in bursts', () => {
    const id = 'jerks-then-squeeze';
    expect(ever(id, ({ left }) => left.eye < 0.1 && left.corner > 0.8 && left.brow > 0)).toBe(true);
    expect(always(id, isRightAtRest)).toBe(true);
    const jerks = frames(id).filter(({ left }, index, all) => {
      const before = all[index - 1]?.left.corner ?? 0;
      return left.corner > 0.3 && before <= 0.3;
    });
    expect(jerks.length).toBe(5);
  });

  test('jerks come at uneven times, with a still face between', () => {
    const starts = movements['quick-jerks'].keys
      .filter(([, pose]) => pose === atRest)
      .map(([at]) => at);
    const gaps = starts
      .filter((_, index) => index % 2 === 1)
      .map((at, index, all) => at - (all[index - 1] ?? 0));
    expect(new Set(gaps.slice(1)).size).toBeGreaterThan(3);
    expect(always('quick-jerks', isRightAtRest)).toBe(true);
  });

  test('spasm of the lids: both shut together, brows down, mouth at rest', () => {
    expect(ever('both-lids-shut', (pose) => areBothShut(pose) && pose.left.brow < 0)).toBe(true);
    expect(always('both-lids-shut', isMouthAtRest)).toBe(true);
    expect(always('both-lids-shut', ({ left, right }) => left.eye === right.eye)).toBe(true);
  });

  test('with jaw and mouth: the lids shut first, then the jaw drops while they are shut', () => {
    expect(ever('lids-and-jaw', (pose) => areBothShut(pose) && pose.jaw > 0.7)).toBe(true);
    const firstShut = frames('lids-and-jaw').findIndex(areBothShut);
    const firstJaw = frames('lids-and-jaw').findIndex(({ jaw }) => jaw > 0.3);
    expect(firstShut).toBeLessThan(firstJaw);
  });

  test.each(['ripple', 'rippling-face'] as const)(
    '%s: the lid ripples and the eyes stay open',
    (id) => {
      expect(always(id, isOpen)).toBe(true);
      expect(ever(id, ({ left }) => left.ripple > 0.5)).toBe(true);
      expect(ever(id, ({ left }) => left.ripple < -0.5)).toBe(true);
    },
  );

  test('the ripple of an eyelid leaves the rest of the face alone; that of the face reaches the chin', () => {
    expect(always('ripple', (pose) => isMouthAtRest(pose) && pose.chin === 0)).toBe(true);
    expect(ever('rippling-face', ({ chin }) => chin > 0.9)).toBe(true);
  });

  test('a tic: the same blink and grimace twice, with a long pause at rest', () => {
    const moving = frames('on-purpose-look').map(
      (pose) => JSON.stringify(pose) !== JSON.stringify(atRest),
    );
    const pause = moving
      .join('')
      .split('true')
      .reduce((most, still) => Math.max(most, still.split('false').length - 1), 0);
    expect(pause * 50).toBeGreaterThan(1000);
    const half = (from: number) =>
      Array.from({ length: 20 }, (_, index) =>
        poseAt(movements['on-purpose-look'], from + index * 40),
      );
    expect(half(500)).toEqual(half(2900));
  });

  test('a steady pull does not let go', () => {
    expect(
      frames('constant-pull')
        .slice(15)
        .every(({ left }) => left.corner === 1),
    ).toBe(true);
  });

  test('parts that move together: the eye narrows with each pucker, the mouth pulls with each closing', () => {
    const narrows = ({ pucker, left, right }: Pose) =>
      pucker < 0.9 || (left.eye < 0.5 && right.eye === 1);
    expect(always('pucker-narrows-eye', narrows)).toBe(true);
    expect(ever('pucker-narrows-eye', ({ pucker }) => pucker > 0.9)).toBe(true);
    const pulls = (pose: Pose) =>
      !areBothShut(pose) || (pose.left.corner > 0.7 && pose.right.corner === 0);
    expect(always('closing-pulls-mouth', pulls)).toBe(true);
    expect(ever('closing-pulls-mouth', areBothShut)).toBe(true);
  });

  test('the eyebrow goes up against the shutting eye in one drawing, and down with it in the other', () => {
    expect(ever('brow-up', ({ left }) => left.eye < 0.1 && left.brow > 0.9)).toBe(true);
    expect(ever('brow-down-or-still', ({ left }) => left.eye < 0.1 && left.brow < -0.5)).toBe(true);
  });
});

describe('the lines', () => {
  test('are the same lines in every pose, so that a drawing never jumps', () => {
    const names = strokesOf(atRest).map(({ name }) => name);
    for (const id of ids)
      expect(strokesOf(movements[id].still).map(({ name }) => name)).toEqual(names);
  });

  test('of a face at rest mirror each other', () => {
    const lines = strokesOf(atRest);
    const right = lines.filter(({ name }) => name.startsWith('right-'));
    expect(right.length).toBeGreaterThan(8);
    for (const { name, path } of right) {
      const left = lines.find((line) => line.name === name.replace('right-', 'left-'))?.path ?? '';
      const xs = (text: string) =>
        [...text.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      expect(xs(path)).toEqual(xs(left).map((x) => Math.round((200 - x) * 10) / 10));
    }
  });

  test('hold numbers only', () => {
    for (const id of ids)
      for (const { path } of strokesOf(movements[id].still))
        expect(path).toMatch(/^$|^[MLCSZ\d .-]+$/);
  });
});

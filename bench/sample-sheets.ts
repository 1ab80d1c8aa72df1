import { withoutOrphans } from '../rules/engine/effective.ts';
import {
  type Answers,
  contract,
  exclusiveOptions,
  type QuestionId,
  questionIds,
} from '../rules/schema/contract.ts';
import { isOnsetAfterAge } from '../rules/schema/onset-after-age.ts';

/** Mulberry32: a small seeded generator, so that every run draws the same sheets. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const alone: readonly string[] = exclusiveOptions;

const drawAnswer = (question: QuestionId, random: () => number): string | string[] => {
  const options: readonly string[] = contract[question].options;
  const pick = () => options[Math.floor(random() * options.length)] ?? 'not-sure';
  if (contract[question].kind === 'one') return pick();
  const isGate = question === 'emergency-signs' || question === 'warning-signs';
  if (isGate && random() < 0.7) return ['none'];
  const ticks = new Set([pick(), ...(random() < 0.5 ? [pick()] : [])]);
  const single = [...ticks].find((tick) => alone.includes(tick));
  return single === undefined ? [...ticks] : [single];
};

/**
 * Legal answer sheets drawn at random as somebody fills them in: only what is asked, nine of ten
 * questions answered. They stand for load, not for patients.
 */
export const sampleSheets = (count: number, seed: number): readonly Answers[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const sheet: Partial<Record<QuestionId, string | string[]>> = {};
    for (const question of questionIds)
      if (random() < 0.9) sheet[question] = drawAnswer(question, random);
    if (isOnsetAfterAge(sheet['age-now'], sheet['onset-age'])) delete sheet['onset-age'];
    return withoutOrphans(sheet as Answers).answers;
  });
};

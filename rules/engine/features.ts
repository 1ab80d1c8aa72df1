import { type Answer, contract } from '../schema/contract.ts';
import type { FeatureId, FeatureOptions } from '../schema/likelihood.ts';
import { doubtOf, positionOf } from './codes.ts';
import type { Facts } from './facts.ts';

/** The usable value of every scored feature. "Not sure" and skipped are absent: never scored. */
export type Features = { readonly [F in FeatureId]?: FeatureOptions[F] | undefined };

/** Features that take the effective answer of the question of the same name as it stands. */
const asAnswered = [
  'onset-age',
  'first-area',
  'eyes-shut',
  'brow-lift',
  'palsy-before',
  'linked-move',
  'at-rest',
  'movement-kind',
  'urge-hold',
  'other-tics',
  'how-long',
  'course',
  'relief-trick',
  'eye-discomfort',
  'ear-click',
] as const satisfies readonly FeatureId[];

/** The same, prepared for reading from the codes: one bit per option in contract order. */
const answeredFeatures = asAnswered.map((id) => ({
  id,
  position: positionOf(id),
  doubt: doubtOf(id),
  options: contract[id].options as readonly string[],
}));

const highestBit = (code: number): number => 31 - Math.clz32(code);

/** Triggers are one tick list and four features (evidence 3.4b). */
const triggerFeatures = [
  ['light', 'trigger-light', 'light-yes', 'light-no'],
  ['face-use', 'trigger-face-use', 'face-use-yes', 'face-use-no'],
  ['tired-screen', 'trigger-tired-screen', 'tired-screen-yes', 'tired-screen-no'],
  ['stress', 'trigger-stress', 'stress-yes', 'stress-no'],
] as const;

const scoredSide = (side: Answer<'side'> | undefined): FeatureOptions['side'] | undefined =>
  side === 'left' || side === 'right'
    ? 'one-side'
    : side === 'both-together' || side === 'both-separately'
      ? side
      : undefined;

/** Turns facts into scored features. A sleep that nobody watched is missing, not "no". */
export const featuresOf = (facts: Facts): Features => {
  const features: { [F in FeatureId]?: string | undefined } = {
    side: scoredSide(facts.answers.side),
    extent: facts.extent,
  };
  for (const { id, position, doubt, options } of answeredFeatures) {
    const code = facts.codes[position] ?? doubt;
    if ((code & doubt) === 0) features[id] = options[highestBit(code)];
  }
  const asleep = facts.answers['seen-asleep'];
  if (asleep === 'seen-in-sleep' || asleep === 'looked-not-there') features['seen-asleep'] = asleep;
  const triggers = facts.answers.triggers;
  if (triggers !== undefined && triggers[0] !== 'not-sure')
    for (const [tick, feature, yes, no] of triggerFeatures)
      features[feature] = triggers.includes(tick) ? yes : no;
  return features as Features;
};

import type { Words } from '../../../../lib/i18n/words.ts';
import type { OptionId, QuestionId } from '../../../../rules/schema/contract.ts';
import type { FeatureId } from '../../../../rules/schema/likelihood.ts';

/** A tick list is compared option by option; the other features are a question as a whole. */
const tickedOption: { readonly [F in FeatureId]?: OptionId<'triggers'> } = {
  'trigger-light': 'light',
  'trigger-face-use': 'face-use',
  'trigger-tired-screen': 'tired-screen',
  'trigger-stress': 'stress',
};

/** The option that one table is about, where only one of a list is compared; else null. */
export const featureName = (t: Words, question: QuestionId, feature: FeatureId): string | null => {
  const option = tickedOption[feature];
  return option === undefined ? null : t(`questions:${question}.options.${option}`);
};

/** The caption of one table: the question, and the option where only one of a list is compared. */
export const featureCaption = (t: Words, question: QuestionId, feature: FeatureId): string => {
  const values = { question: t(`questions:${question}.short`) };
  const answer = featureName(t, question, feature);
  if (answer === null) return t('evidence:questions.caption', values);
  return t('evidence:questions.captionOf', { ...values, answer });
};

/** The words of one row: the option, or what was derived from the answer. */
export const rowWords = (
  t: Words,
  question: QuestionId,
  feature: FeatureId,
  row: string,
): string => {
  if (feature === 'extent') return t(`ui:extents.${row}`);
  if (tickedOption[feature] !== undefined)
    return t(`evidence:questions.${row.endsWith('-yes') ? 'yes' : 'no'}`);
  if (row === 'one-side') return t('evidence:answers.one-side');
  return t(`questions:${question}.options.${row}`);
};

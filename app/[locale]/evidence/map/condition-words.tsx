import type { Words } from '../../../../lib/i18n/words.ts';
import type { MapCondition } from './map-condition.ts';

/** "this or that", as long as it takes. */
const eitherOf = (t: Words, answers: readonly string[]): string =>
  answers.reduce((one, other) => t('evidence:map.either', { one, other }));

const answerWords = (t: Words, fact: string, option: string): string =>
  fact === 'extent' ? t(`ui:extents.${option}`) : t(`questions:${fact}.options.${option}`);

/** A condition in words: single answers as sentences, joined ones as lists. */
export const ConditionWords = ({
  t,
  condition,
}: {
  readonly t: Words;
  readonly condition: MapCondition;
}) => {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const [only, ...more] = condition.of;
      if (only === undefined) return t('evidence:questions.always');
      if (more.length === 0) return <ConditionWords t={t} condition={only} />;
      return (
        <>
          {t(`evidence:map.${condition.kind}`)}
          <ul>
            {condition.of.map((part) => (
              <li key={JSON.stringify(part)}>
                <ConditionWords t={t} condition={part} />
              </li>
            ))}
          </ul>
        </>
      );
    }
    case 'not':
      return (
        <>
          {t('evidence:map.not')}
          <ul>
            <li>
              <ConditionWords t={t} condition={condition.of} />
            </li>
          </ul>
        </>
      );
    default: {
      const { kind, fact, options } = condition;
      const question = t(`questions:${fact === 'extent' ? 'where-now' : fact}.short`);
      const answers = eitherOf(
        t,
        options.map((option) => answerWords(t, fact, option)),
      );
      return t(`evidence:map.${kind}`, { question, answers });
    }
  }
};

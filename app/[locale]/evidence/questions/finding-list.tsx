import type { Words } from '../../../../lib/i18n/words.ts';
import type { QuestionId } from '../../../../rules/schema/contract.ts';
import { patternIds } from '../../../../rules/schema/ids.ts';
import type { FeatureId } from '../../../../rules/schema/likelihood.ts';
import styles from '../evidence.module.css';
import { featureName } from './feature-words.ts';

/** The idea behind one question, and what studies counted for each pattern, in sentences. */
export const FindingList = ({
  t,
  question,
  feature,
}: {
  readonly t: Words;
  readonly question: QuestionId;
  readonly feature: FeatureId;
}) => {
  const key = `reasons:findings.${feature}`;
  const found = patternIds.filter((pattern) => t.has(`${key}.${pattern}`));
  const name = featureName(t, question, feature);
  return (
    <>
      {name !== null && <h3>{name}</h3>}
      {t.has(`${key}.idea`) && <p>{t(`${key}.idea`)}</p>}
      {found.length > 0 && (
        <dl className={styles.findings}>
          {found.map((pattern) => (
            <div key={pattern}>
              <dt>{t(`evidence:patterns.${pattern}`)}</dt>
              <dd>{t(`${key}.${pattern}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
};

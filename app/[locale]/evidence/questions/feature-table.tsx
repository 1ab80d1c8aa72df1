import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Words } from '../../../../lib/i18n/words.ts';
import type { QuestionId } from '../../../../rules/schema/contract.ts';
import { patternIds } from '../../../../rules/schema/ids.ts';
import type { Feature, Row } from '../../../../rules/schema/likelihood.ts';
import { Basis } from '../source-links.tsx';
import { WideTable } from '../wide-table.tsx';
import { featureCaption, rowWords } from './feature-words.ts';

/**
 * What each entry of a question's table rests on. The number itself is left out: beside a name it
 * would be read as a risk.
 */
export const FeatureTable = ({
  t,
  locale,
  question,
  feature,
}: {
  readonly t: Words;
  readonly locale: Locale;
  readonly question: QuestionId;
  readonly feature: Feature;
}) => (
  <WideTable id={`table-${feature.id}`} caption={featureCaption(t, question, feature.id)}>
    <thead>
      <tr>
        <th scope="col">{t('evidence:questions.answer')}</th>
        {patternIds.map((pattern) => (
          <th key={pattern} scope="col">
            {t(`evidence:patterns.${pattern}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Object.entries<Row>(feature.rows).map(([row, cells]) => (
        <tr key={row}>
          <th scope="row">{rowWords(t, question, feature.id, row)}</th>
          {cells.map(([, , , grade, ...sources], index) => (
            <td key={patternIds[index]}>
              <Basis grade={grade} sources={sources} locale={locale} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </WideTable>
);

import type { Words } from '../../../lib/i18n/words.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import { type QuestionId, questionIds } from '../../../rules/schema/contract.ts';
import { patternIds } from '../../../rules/schema/ids.ts';
import type { Cell, Feature, Row } from '../../../rules/schema/likelihood.ts';
import { featureCaption, rowWords } from './feature-words.ts';
import { Basis } from './source-links.tsx';
import { WideTable } from './wide-table.tsx';

/** What one number rests on. The number itself is left out: beside a name it would be read as a risk. */
const BasisCell = ({ cell: [, , , grade, ...sources] }: { readonly cell: Cell }) => (
  <td>
    <Basis grade={grade} sources={sources} />
  </td>
);

const FeatureTable = ({
  t,
  question,
  feature,
}: {
  readonly t: Words;
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
          {cells.map((cell, index) => (
            <BasisCell key={patternIds[index]} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  </WideTable>
);

/** Every question in table order, with what it and each of its entries rest on. */
export const QuestionTables = ({ t }: { readonly t: Words }) =>
  questionIds.map((question) => {
    const { evidence, features = [] } = catalogue[question];
    return (
      <section key={question} aria-labelledby={`question-${question}`}>
        <h3 id={`question-${question}`}>{t(`questions:${question}.short`)}</h3>
        <p>
          {t('evidence:questions.entry')} <Basis {...evidence} />
        </p>
        {features.length === 0 && <p>{t('evidence:questions.noPatterns')}</p>}
        {features.map((feature) => (
          <FeatureTable key={feature.id} t={t} question={question} feature={feature} />
        ))}
      </section>
    );
  });

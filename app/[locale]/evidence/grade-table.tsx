import type { Words } from '../../../lib/i18n/words.ts';
import type { Grade } from '../../../rules/schema/assessment.ts';
import { WideTable } from './wide-table.tsx';

/** Each grade with the key of its words; a key cannot hold the star. */
const grades: readonly (readonly [Grade, string])[] = [
  ['A', 'A'],
  ['A*', 'Astar'],
  ['B', 'B'],
  ['C', 'C'],
];

/** What each grade letter means. */
export const GradeTable = ({ t }: { readonly t: Words }) => (
  <WideTable id="grade-table" caption={t('evidence:grades.heading')}>
    <thead>
      <tr>
        <th scope="col">{t('evidence:grades.letter')}</th>
        <th scope="col">{t('evidence:grades.meaning')}</th>
      </tr>
    </thead>
    <tbody>
      {grades.map(([grade, key]) => (
        <tr key={grade}>
          <th scope="row">{grade}</th>
          <td>{t(`results:grade.${key}`)}</td>
        </tr>
      ))}
    </tbody>
  </WideTable>
);

import type { Words } from '../../../lib/i18n/words.ts';
import { redFlags } from '../../../rules/red-flags/catalogue.ts';
import { Basis } from './source-links.tsx';
import { WideTable } from './wide-table.tsx';

/** Every red flag: what it is, why it matters, its most urgent level, and what it rests on. */
export const FlagTable = ({ t }: { readonly t: Words }) => (
  <WideTable id="flag-table" caption={t('evidence:flags.caption')}>
    <thead>
      <tr>
        <th scope="col">{t('evidence:flags.sign')}</th>
        <th scope="col">{t('evidence:flags.why')}</th>
        <th scope="col">{t('evidence:flags.soon')}</th>
        <th scope="col">{t('evidence:flags.basis')}</th>
      </tr>
    </thead>
    <tbody>
      {redFlags.map(({ id, levels, evidence }) => (
        <tr key={id}>
          <th scope="row">{t(`flags:${id}.name`)}</th>
          <td>{t(`flags:${id}.reason`)}</td>
          <td>{levels[0] !== undefined && t(`results:urgency.${levels[0].urgency}.when`)}</td>
          <td>
            <Basis {...evidence} />
          </td>
        </tr>
      ))}
    </tbody>
  </WideTable>
);

import type { Words } from '../../lib/i18n/words.ts';
import { OperatorLines } from './operator-lines.tsx';

/** Who runs this copy, with a way to it where scripts do not run. */
export const OperatorPart = ({ t }: { readonly t: Words }) => (
  <>
    <OperatorLines
      words={{
        unnamed: t('privacy:operator.unnamed'),
        name: t('privacy:operator.name'),
        contact: t('privacy:operator.contact'),
        incidents: t('privacy:operator.incidents'),
        host: t('privacy:operator.host'),
        loading: t('privacy:operator.loading'),
        failed: t('privacy:operator.failed'),
      }}
    />
    <noscript>
      <p>
        {t('privacy:operator.noScript')} <a href="/api/v1/operator">{t('privacy:operator.open')}</a>
      </p>
    </noscript>
  </>
);

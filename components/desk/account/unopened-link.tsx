'use client';

import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DoorFrame } from './door-frame.tsx';
import type { OpenedLink } from './use-link-view.ts';

/** A link that is being looked at, that does not work, or that the server could not be asked about. */
export const UnopenedLink = ({
  link,
  title,
}: {
  readonly link: Exclude<OpenedLink, { state: 'open' }>;
  readonly title: string;
}) => {
  const { t } = useWords();
  if (link.state === 'invalid')
    return (
      <DoorFrame title={t('staff:link.invalidTitle')} lead={t('staff:link.invalid')}>
        {null}
      </DoorFrame>
    );
  return (
    <DoorFrame title={title}>
      <p role="status">
        {t(link.state === 'checking' ? 'staff:link.checking' : 'staff:errors.unreachable')}
      </p>
      {link.state === 'unreachable' && (
        <div className={styles.form}>
          <Button onPress={link.retry}>{t('staff:actions.tryAgain')}</Button>
        </div>
      )}
    </DoorFrame>
  );
};

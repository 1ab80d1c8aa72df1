'use client';

import { useEffect, useRef } from 'react';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import { chooseSingleKeys } from '../single-keys.ts';
import styles from './key-help.module.css';
import { keysOf, queueCommands } from './queue-keys.ts';

/** Arrows as they are drawn on the keys; the rest is written as it is. */
const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** Every key of the list, and the switch for single letters (WCAG 2.1.4). */
export const KeyHelp = ({
  hasSingles,
  onClose,
}: {
  readonly hasSingles: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{t('desk:keys.title')}</h2>
      <dl className={styles.keys}>
        {queueCommands.map((command) => (
          <div key={command} className={styles.line}>
            <dt>
              {keysOf(command)
                .filter((key) => hasSingles || key.length > 1)
                .map((key) => (
                  <kbd key={key} className={styles.key}>
                    {signs[key] ?? key}
                  </kbd>
                ))}
            </dt>
            <dd>{t(`desk:keys.${command === 'help' ? 'thisHelp' : command}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('desk:keys.hint')}</p>
      <div className={styles.actions}>
        <DeskButton isPressed={hasSingles} onPress={() => chooseSingleKeys(!hasSingles)}>
          {t('desk:keys.single')}: {t(hasSingles ? 'desk:keys.on' : 'desk:keys.off')}
        </DeskButton>
        <DeskButton look="main" onPress={() => dialog.current?.close()}>
          {t('desk:keys.close')}
        </DeskButton>
      </div>
    </dialog>
  );
};

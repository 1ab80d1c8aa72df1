'use client';

import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './code-block.module.css';

/** Text to paste elsewhere, as it stands, with a button that copies it. */
export const CodeBlock = ({ title, code }: { readonly title: string; readonly code: string }) => {
  const { t } = useWords();
  const id = useId();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <figure className={styles.block} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide line is scrolled with the keyboard */}
      <section className={styles.code} tabIndex={0} aria-labelledby={id}>
        <pre>
          <code>{code}</code>
        </pre>
      </section>
      <div className={styles.actions}>
        <Button look="quiet" onPress={copy}>
          {t('embedding:copy')}
          <span className="visually-hidden"> {title}</span>
        </Button>
        <span role="status">{outcome !== null && t(`embedding:${outcome}`)}</span>
      </div>
    </figure>
  );
};

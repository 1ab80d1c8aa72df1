'use client';

import { useWords } from '../words-provider.tsx';
import styles from './learn-link.module.css';

/** The way from a result to the page that explains what it names. */
export const LearnLink = ({ topic, label }: { readonly topic: string; readonly label: string }) => {
  const { locale } = useWords();
  return (
    <p>
      <a className={styles.link} href={`/${locale}/learn/${topic}`}>
        {label}
      </a>
    </p>
  );
};

'use client';

import { useId, useLayoutEffect, useSyncExternalStore } from 'react';
import { useWords } from '../words-provider.tsx';
import styles from './control.module.css';
import {
  applyTheme,
  chooseTheme,
  onThemeChoice,
  type Theme,
  themeChoice,
  themes,
} from './theme.ts';

/** Light, dim, dark or as the system: in the same place on every page. */
export const ThemeControl = () => {
  const { t } = useWords();
  const id = useId();
  const theme = useSyncExternalStore(onThemeChoice, themeChoice, () => 'auto' as const);
  useLayoutEffect(() => {
    applyTheme();
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', applyTheme);
    return () => system.removeEventListener('change', applyTheme);
  }, []);
  return (
    <span className={styles.control}>
      <label className="visually-hidden" htmlFor={id}>
        {t('ui:theme.label')}
      </label>
      <select
        id={id}
        className={styles.select}
        value={theme}
        onChange={(event) => chooseTheme(event.target.value as Theme)}
      >
        {themes.map((choice) => (
          <option key={choice} value={choice}>
            {t(`ui:theme.${choice}`)}
          </option>
        ))}
      </select>
    </span>
  );
};

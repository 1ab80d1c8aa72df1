'use client';

import { useState, useSyncExternalStore } from 'react';
import { type FrameTheme, frameThemes } from '../../lib/embed/embed-query.ts';
import {
  frameSnippet,
  pinnedSnippet,
  policyLines,
  scriptSnippet,
} from '../../lib/embed/snippets.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { ownNames } from '../chrome/language-switch.tsx';
import { Select } from '../ui/select.tsx';
import { useWords } from '../words-provider.tsx';
import { CodeBlock } from './code-block.tsx';
import styles from './embedding-page.module.css';
import { LivePreview } from './live-preview.tsx';

const never = () => () => {};
const notes = [
  'sites',
  'policy',
  'sandbox',
  'level',
  'sending',
  'weChat',
  'name',
  'nothing',
] as const;

/** What the server cannot know, the browser fills in. */
const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => 'https://HOST',
  );

/** What to paste, what to allow, what to expect: all that a hospital's web person needs. */
export const EmbeddingPage = ({
  release,
}: {
  readonly release: { readonly version: string; readonly integrity: string };
}) => {
  const { t, locale } = useWords();
  const origin = useOrigin();
  const [typed, setTyped] = useState('demo');
  const [lang, setLang] = useState<Locale>(locale);
  const [theme, setTheme] = useState<FrameTheme>('auto');
  const isName = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(typed);
  const choice = { origin, clinic: isName ? typed : 'demo', lang, theme };

  return (
    <div className="page">
      <main id="main" className={styles.main}>
        <h1 tabIndex={-1}>{t('embedding:title')}</h1>
        <p className={styles.lead}>{t('embedding:lead')}</p>

        <section aria-labelledby="choose">
          <h2 id="choose">{t('embedding:choose')}</h2>
          <div className={styles.choices}>
            <div>
              <label className={styles.label} htmlFor="clinic">
                {t('embedding:clinic')}
              </label>
              <p id="clinic-hint" className={styles.hint}>
                {t('embedding:clinicHint', { name: 'demo' })}
              </p>
              <input
                id="clinic"
                className={styles.input}
                value={typed}
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                maxLength={40}
                aria-describedby={isName ? 'clinic-hint' : 'clinic-hint clinic-error'}
                aria-invalid={!isName}
                onChange={(event) => setTyped(event.target.value.trim())}
              />
              {!isName && (
                <p id="clinic-error" className={styles.error}>
                  {t('embedding:clinicError')}
                </p>
              )}
            </div>
            <Select
              label={t('embedding:lang')}
              value={lang}
              choices={locales.map((value) => ({ value, label: ownNames[value] }))}
              onChoose={(value) => setLang(value as Locale)}
            />
            <Select
              label={t('embedding:theme')}
              value={theme}
              choices={frameThemes.map((value) => ({ value, label: t(`ui:theme.${value}`) }))}
              onChoose={(value) => setTheme(value as FrameTheme)}
            />
          </div>
        </section>

        <section aria-labelledby="paste">
          <h2 id="paste">{t('embedding:paste')}</h2>
          <CodeBlock title={t('embedding:ways.script')} code={scriptSnippet(choice)} />
          <CodeBlock title={t('embedding:ways.frame')} code={frameSnippet(choice)} />
          <CodeBlock title={t('embedding:ways.pinned')} code={pinnedSnippet(choice, release)} />
          <CodeBlock title={t('embedding:ways.policy')} code={policyLines(origin)} />
          <p>
            {t('embedding:types')} <a href="/embed/v1.d.ts">/embed/v1.d.ts</a>
          </p>
        </section>

        <section aria-labelledby="preview">
          <h2 id="preview">{t('embedding:preview')}</h2>
          <p>{t('embedding:previewLead')}</p>
          <LivePreview lang={lang} theme={theme} />
        </section>

        {notes.map((note) => (
          <section key={note} aria-labelledby={note}>
            <h2 id={note}>{t(`embedding:notes.${note}.heading`)}</h2>
            <p>{t(`embedding:notes.${note}.text`)}</p>
          </section>
        ))}
      </main>
    </div>
  );
};

'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useState } from 'react';
import type { Subject } from '../../machines/check/check-context.ts';
import { loadCheck, mayHaveBegun, useCheckView, useLoadedCheck } from '../check/loaded-check.ts';
import { pathOfStep, type Step, stepOfView } from '../check/step.ts';
import { loadReadyCheck } from '../check/use-ready-check.ts';
import { PlaceSelect } from '../place/place-select.tsx';
import { Button } from '../ui/button.tsx';
import { choiceId } from '../ui/choice.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { isDeliberatePress } from '../ui/press-guard.ts';
import { Radios } from '../ui/radios.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './start-form.module.css';

const subjects = ['self', 'other'] as const satisfies readonly Subject[];

/** A failure is told when what is missing is needed. */
const quietly = (loading: Promise<unknown>): void => {
  loading.catch(() => {});
};

/** What a surface other than the site's own says to the start page. */
export interface StartOptions {
  /** Whom it is about, where that is known already; then nobody is asked. */
  readonly told?: Subject | null;
  /** Shows a step of the check; without it the address leads there. */
  readonly onBegun?: ((step: Step) => void) | undefined;
}

/** For whom, and where; then the check begins. A check that was begun in this tab can be taken up. */
export const StartForm = ({ told = null, onBegun }: StartOptions) => {
  const { t, locale } = useWords();
  const router = useRouter();
  const loaded = useLoadedCheck();
  const live = useCheckView(loaded === null || loaded === 'failed' ? null : loaded.check);
  const begun = live === null ? null : stepOfView(live);
  const [chosen, setSubject] = useState<Subject | null>(null);
  const subject = chosen ?? told;
  const show = onBegun ?? ((step: Step) => router.push(pathOfStep(locale, step)));
  const [attempt, setAttempt] = useState(0);
  const isMissing = attempt > 0 && subject === null;

  const hasFailed = loaded === 'failed';

  // Only who comes back needs the rules here; everybody else reads first.
  useEffect(() => {
    if (mayHaveBegun()) quietly(loadCheck());
  }, []);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (!isDeliberatePress(event.timeStamp)) return;
    if (subject === null) return setAttempt(attempt + 1);
    try {
      const { check } = await loadCheck();
      check.send({ type: 'restarted' });
      check.send({ type: 'started', subject });
      show(stepOfView(check.getSnapshot()) ?? 'emergency-signs');
    } catch {
      // Said below the button: `loaded` is "failed".
    }
  };

  return (
    <form className={styles.form} noValidate onSubmit={begin}>
      {isMissing && (
        <ErrorSummary
          heading={t('ui:errors.heading')}
          problems={[
            { message: t('ui:start.subjectError'), controlId: choiceId('subject', 'self') },
          ]}
          attempt={attempt}
        />
      )}
      {begun !== null && (
        <div className={styles.begun}>
          <h2>{t('ui:start.begunHeading')}</h2>
          <p>{t('ui:start.begun')}</p>
          <Button onPress={() => show(begun)}>{t('ui:start.goOn')}</Button>
        </div>
      )}
      {told === null && (
        <fieldset {...(isMissing ? { 'aria-describedby': 'subject-error' } : {})}>
          <legend>
            <h2 className={styles.legend}>{t('ui:start.subject')}</h2>
          </legend>
          {isMissing && (
            <p id="subject-error" className={styles.error}>
              <span className="visually-hidden">{t('ui:errors.prefix')} </span>
              {t('ui:start.subjectError')}
            </p>
          )}
          <Radios
            name="subject"
            choices={subjects.map((value) => ({ value, label: t(`ui:start.subjects.${value}`) }))}
            chosen={subject}
            onChoose={(value) => {
              setSubject(value as Subject);
              // While the person still reads. A surface with a start of its own has all words and no addresses.
              if (onBegun !== undefined) return quietly(loadCheck());
              quietly(loadReadyCheck(locale));
              router.prefetch(pathOfStep(locale, 'emergency-signs'));
            }}
          />
        </fieldset>
      )}
      <PlaceSelect label={t('ui:place.label')} hint={t('ui:place.hint')} />
      <Button type="submit" look={begun === null ? 'main' : 'quiet'}>
        {begun === null ? t('ui:start.begin') : t('ui:start.beginAgain')}
      </Button>
      <p role="status" className={styles.error}>
        {hasFailed && t('ui:failed.body')}
      </p>
    </form>
  );
};

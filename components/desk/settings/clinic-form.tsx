'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SettingsView } from '../../../lib/api/settings.ts';
import { isRefusedWith } from '../../../lib/desk/problems.ts';
import { saveSettings, undoSettings } from '../../../lib/desk/staff-calls.ts';
import { settingsQuery } from '../../../lib/desk/staff-queries.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useWords } from '../../words-provider.tsx';
import { useSubmit } from '../account/use-submit.ts';
import { AccentFields } from './accent-fields.tsx';
import { draftOf, originLines, settingsOf } from './clinic-draft.ts';
import { DepartmentFields } from './department-fields.tsx';
import { LogoField } from './logo-field.tsx';
import { NameFields } from './name-fields.tsx';
import { PatientFields } from './patient-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { refusedSettings } from './refused-settings.ts';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';
import { timeWords } from './time-words.ts';

/** All settings of the clinic in one form: saved together, judged by the server, taken back together. */
export const ClinicForm = ({ view }: { readonly view: SettingsView }) => {
  const { t, locale } = useWords();
  const queries = useQueryClient();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [draft, setDraft] = useState(() => draftOf(view.settings));
  const [said, setSaid] = useState('');
  const isOutOfDate = isRefusedWith(trouble, 'out-of-date');
  const problems = refusedSettings(t, trouble, originLines(draft.allowedOrigins));
  const errorOf = (id: string) => problems.find(({ controlId }) => controlId === id)?.message;
  const change = (part: Partial<typeof draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setSaid('');
  };
  const take = (now: SettingsView, sentence: string) => {
    queries.setQueryData(settingsQuery.queryKey, now);
    setDraft(draftOf(now.settings));
    setSaid(sentence);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    submit(
      () => saveSettings(view.version, settingsOf(draft)),
      (now) =>
        take(
          now,
          t(now.version === view.version ? 'staff:clinic.unchanged' : 'staff:clinic.saved'),
        ),
    );
  };
  const undo = () =>
    submit(
      () => undoSettings(view.version),
      (now) => take(now, t('staff:clinic.undone')),
    );
  const lookAgain = async () => {
    const now = await queries.fetchQuery({ ...settingsQuery, staleTime: 0 });
    setDraft(draftOf(now.settings));
  };
  const fields = { draft, errorOf, onChange: change };
  return (
    <form className={formStyles.form} noValidate onSubmit={save}>
      {problems.length > 0 && (
        <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
      )}
      {isOutOfDate && (
        <Button look="quiet" onPress={lookAgain}>
          {t('staff:actions.tryAgain')}
        </Button>
      )}
      <NameFields {...fields} />
      <ReachFields {...fields} />
      <DepartmentFields
        departments={draft.departments}
        errorOf={errorOf}
        onChange={(departments) => change({ departments })}
      />
      <AccentFields
        accent={draft.accent}
        errorOf={errorOf}
        onChange={(accent) => change({ accent })}
      />
      <LogoField {...fields} />
      <PatientFields {...fields} />
      <div className={formStyles.bar}>
        <Button type="submit">
          {t(isSending ? 'staff:actions.sending' : 'staff:clinic.save')}
        </Button>
        {view.undoes !== null && (
          <Button look="plain" onPress={undo}>
            {t('staff:clinic.undo')}
          </Button>
        )}
        <p role="status" className={styles.status}>
          {said}
        </p>
        {view.undoes !== null && (
          <p className={styles.note}>
            {t('staff:clinic.undoBy', {
              name: view.undoes.by ?? '',
              time: timeWords(view.undoes.at, locale),
            })}
          </p>
        )}
      </div>
    </form>
  );
};

'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Kiosk, KioskCode } from '../../../lib/api/kiosk.ts';
import { addKiosk, revokeKiosk } from '../../../lib/desk/staff-calls.ts';
import { kiosksQuery } from '../../../lib/desk/staff-queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import { listedTrouble } from '../account/trouble-words.ts';
import { useSubmit } from '../account/use-submit.ts';
import linkStyles from './one-time-link.module.css';
import styles from './settings.module.css';
import formStyles from './settings-form.module.css';
import { SettingsFrame } from './settings-frame.tsx';
import tableStyles from './settings-table.module.css';
import { timeWords } from './time-words.ts';

const columns = ['label', 'status', 'seen', 'actions'] as const;

/** The code to type into the device. It goes when the device has used it. */
const CodeToType = ({ made, label }: { readonly made: KioskCode; readonly label: string }) => {
  const { t, locale } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new code is a new thing to read.
  useEffect(() => heading.current?.focus(), [made.code]);
  return (
    <section className={linkStyles.once}>
      <h2 ref={heading} tabIndex={-1}>
        {t('staff:kiosks.codeTitle', { label })}
      </h2>
      <code className={`${linkStyles.secret} ${linkStyles.big}`}>{made.code}</code>
      <p>{t('staff:kiosks.codeLead', { page: `${location.origin}/${locale}/kiosk` })}</p>
      <p>{t('staff:kiosks.codeUntil', { time: timeWords(made.expiresAt, locale) })}</p>
    </section>
  );
};

const Kiosks = () => {
  const { t, locale } = useWords();
  const queries = useQueryClient();
  const list = useQuery(kiosksQuery);
  const { isSending, trouble, submit } = useSubmit();
  const [label, setLabel] = useState('');
  const [made, setMade] = useState<{ readonly code: KioskCode; readonly label: string } | null>(
    null,
  );
  const [said, setSaid] = useState('');
  const refresh = () => queries.invalidateQueries({ queryKey: kiosksQuery.queryKey });
  const problem = listedTrouble(t, trouble, {}, 'kiosk-label')[0]?.message;
  const kiosks = list.data?.kiosks ?? [];
  const isUsed = (id: string) => kiosks.find((each) => each.id === id)?.status === 'enrolled';

  const add = (event: FormEvent) => {
    event.preventDefault();
    submit(
      () => addKiosk(label),
      (code) => {
        setMade({ code, label });
        setLabel('');
        setSaid('');
        refresh();
      },
    );
  };
  const revoke = (kiosk: Kiosk) =>
    submit(
      () => revokeKiosk(kiosk.id),
      () => {
        setSaid(t('staff:kiosks.revoked', { label: kiosk.label }));
        refresh();
      },
    );

  return (
    <>
      <p className={styles.lead}>{t('staff:kiosks.lead')}</p>
      <p role="status" className={styles.status}>
        {said}
      </p>
      {made !== null && !isUsed(made.code.kioskId) && (
        <CodeToType made={made.code} label={made.label} />
      )}
      {list.data !== undefined && kiosks.length === 0 && <p>{t('staff:kiosks.none')}</p>}
      {kiosks.length > 0 && (
        <div className={tableStyles.scroll}>
          <table className={`${tableStyles.table} ${tableStyles.stack}`}>
            <caption>{t('staff:kiosks.caption')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`staff:kiosks.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kiosks.map((kiosk) => (
                <tr key={kiosk.id}>
                  <th scope="row">{kiosk.label}</th>
                  <td>{t(`staff:kiosks.status.${kiosk.status}`)}</td>
                  <td className={tableStyles.figures}>
                    {kiosk.seenAt === null
                      ? t('staff:people.never')
                      : timeWords(kiosk.seenAt, locale)}
                  </td>
                  <td>
                    <button
                      className={styles.small}
                      type="button"
                      aria-label={t('staff:kiosks.revokeFor', { label: kiosk.label })}
                      onClick={() => revoke(kiosk)}
                    >
                      {t('staff:kiosks.revoke')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form className={formStyles.section} noValidate onSubmit={add}>
        <h2>{t('staff:kiosks.addHeading')}</h2>
        <TextField
          id="kiosk-label"
          label={t('staff:kiosks.label')}
          hint={t('staff:kiosks.labelHint')}
          errorPrefix={t('staff:errors.prefix')}
          value={label}
          onChange={setLabel}
          {...(problem === undefined
            ? {}
            : { error: label === '' ? t('staff:errors.missing') : problem })}
        />
        <Button type="submit">{t(isSending ? 'staff:actions.sending' : 'staff:kiosks.add')}</Button>
      </form>
    </>
  );
};

/** The devices of the waiting room. */
export const KiosksPage = () => {
  const { t } = useWords();
  return (
    <SettingsFrame title={t('staff:kiosks.title')}>
      <Kiosks />
    </SettingsFrame>
  );
};

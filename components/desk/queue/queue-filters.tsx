'use client';

import { type ReactNode, useId } from 'react';
import { everybodyHere, type QueueFilter } from '../../../lib/desk/queue-groups.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { useWords } from '../../words-provider.tsx';
import { DeskButton } from '../desk-button.tsx';
import styles from './queue-filters.module.css';

const statuses = ['open', 'waiting', 'called', 'seen', 'left', 'all'] as const;

const Field = ({ label, children }: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

/** What is shown of the queue. Red flags that nobody has noted are shown whatever is chosen here. */
export const QueueFilters = ({
  filter,
  departments,
  onFilter,
}: {
  readonly filter: QueueFilter;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly onFilter: (filter: QueueFilter) => void;
}) => {
  const { t } = useWords();
  const isChanged = JSON.stringify(filter) !== JSON.stringify(everybodyHere);
  const choose = (
    label: string,
    value: string,
    choices: readonly (readonly [string, string])[],
    onChoose: (value: string) => void,
  ) => (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
          {choices.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const any = ['', t('desk:filters.any')] as const;
  return (
    <section className={styles.filters} aria-label={t('desk:filters.label')}>
      <Field label={t('desk:filters.ticket')}>
        {(id) => (
          <input
            id={id}
            type="search"
            size={6}
            autoComplete="off"
            spellCheck={false}
            value={filter.ticket}
            onChange={(event) => onFilter({ ...filter, ticket: event.target.value })}
          />
        )}
      </Field>
      {choose(
        t('desk:filters.status'),
        filter.status,
        statuses.map((status) => [
          status,
          t(
            status === 'open' || status === 'all'
              ? `desk:filters.${status}`
              : `desk:status.${status}`,
          ),
        ]),
        (status) => onFilter({ ...filter, status: status as QueueFilter['status'] }),
      )}
      {departments.length > 0 &&
        choose(
          t('desk:filters.department'),
          filter.department ?? '',
          [any, ...departments.map(({ id, name }) => [id, name] as const)],
          (id) => onFilter({ ...filter, department: id === '' ? null : id }),
        )}
      {choose(
        t('desk:filters.lang'),
        filter.lang ?? '',
        [any, ...locales.map((lang) => [lang, t(`desk:languages.${lang}`)] as const)],
        (lang) => onFilter({ ...filter, lang: lang === '' ? null : lang }),
      )}
      {isChanged && (
        <DeskButton look="plain" onPress={() => onFilter(everybodyHere)}>
          {t('desk:filters.clear')}
        </DeskButton>
      )}
    </section>
  );
};

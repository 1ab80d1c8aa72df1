'use client';

import { type FormEvent, useState } from 'react';
import { setUpClinic } from '../../../lib/desk/staff-calls.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './account-form.module.css';
import { DonePage } from './done-page.tsx';
import { DoorFrame } from './door-frame.tsx';
import { PasswordField } from './password-field.tsx';
import { fieldWords, listedTrouble } from './trouble-words.ts';
import { UnopenedLink } from './unopened-link.tsx';
import { useLinkView } from './use-link-view.ts';
import { useSubmit } from './use-submit.ts';

/** Where the server's problems point, and what the field there is called. */
const fieldAt = {
  '/clinic/name/zh-CN': ['name-zh', 'nameZh'],
  '/clinic/name/en': ['name-en', 'nameEn'],
  '/clinic/slug': ['slug', 'slug'],
  '/name': ['name', 'name'],
  '/username': ['username', 'username'],
  '/password': ['password', 'password'],
} as const;

/** A name in addresses made of an English name: `Harbour Clinic` → `harbour-clinic`. */
const slugFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');

const empty = { 'name-zh': '', 'name-en': '', slug: '', name: '', username: '', password: '' };
type Field = keyof typeof empty;

/** The first start: the clinic and its first administrator, through a link that works once. */
export const SetUpPage = () => {
  const { t, locale } = useWords();
  const link = useLinkView();
  const { isSending, trouble, attempt, submit } = useSubmit();
  const [values, setValues] = useState(empty);
  const [hasOwnSlug, setHasOwnSlug] = useState(false);
  const [isDone, setIsDone] = useState(false);
  if (isDone) return <DonePage title={t('staff:setup.doneTitle')} lead={t('staff:setup.done')} />;
  if (link.state !== 'open') return <UnopenedLink link={link} title={t('staff:setup.title')} />;
  const { token, view } = link;
  if (view.kind !== 'setup')
    return <UnopenedLink link={{ state: 'invalid' }} title={t('staff:setup.title')} />;
  const clinic = view.clinic;

  const slug = hasOwnSlug ? values.slug : slugFrom(values['name-en']);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { name, username, password } = values;
    const made = { slug, name: { 'zh-CN': values['name-zh'], en: values['name-en'] } };
    submit(
      () =>
        setUpClinic({
          token,
          ...(clinic === null ? { clinic: made } : {}),
          name,
          username,
          password,
        }),
      () => setIsDone(true),
    );
  };
  const fields = Object.fromEntries(
    Object.entries(fieldAt).map(([path, [id, word]]) => [
      path,
      { id, label: t(`staff:fields.${word}`), isEmpty: (id === 'slug' ? slug : values[id]) === '' },
    ]),
  );
  const problems = listedTrouble(t, trouble, fields, clinic === null ? 'name-zh' : 'name');
  const errorOf = (id: Field): string | undefined => {
    const found =
      trouble?.kind === 'refused'
        ? trouble.problems.find(({ path }) => fields[path]?.id === id)
        : undefined;
    return found === undefined ? undefined : fieldWords(t, found, fields[found.path]);
  };
  const field = (id: Field) => {
    const error = errorOf(id);
    return {
      id,
      value: id === 'slug' ? slug : values[id],
      errorPrefix: t('staff:errors.prefix'),
      onChange: (value: string) => {
        if (id === 'slug') setHasOwnSlug(true);
        setValues((before) => ({ ...before, [id]: value }));
      },
      ...(error === undefined ? {} : { error }),
    };
  };
  return (
    <DoorFrame
      title={t('staff:setup.title')}
      lead={
        clinic === null
          ? t('staff:setup.lead')
          : t('staff:setup.leadClinic', { clinic: clinic[locale] })
      }
    >
      <form className={styles.form} noValidate onSubmit={send}>
        {problems.length > 0 && (
          <ErrorSummary heading={t('staff:errors.heading')} problems={problems} attempt={attempt} />
        )}
        {clinic === null && (
          <fieldset className={styles.group}>
            <legend>
              <h2>{t('staff:setup.clinicHeading')}</h2>
            </legend>
            <TextField {...field('name-zh')} label={t('staff:fields.nameZh')} lang="zh-Hans-CN" />
            <TextField {...field('name-en')} label={t('staff:fields.nameEn')} lang="en" />
            <TextField
              {...field('slug')}
              label={t('staff:fields.slug')}
              hint={t('staff:fields.slugHint')}
            />
          </fieldset>
        )}
        <fieldset className={styles.group}>
          <legend>
            <h2>{t('staff:setup.adminHeading')}</h2>
          </legend>
          <TextField
            {...field('name')}
            label={t('staff:fields.name')}
            hint={t('staff:fields.nameHintOwn')}
            autoComplete="name"
          />
          <TextField
            {...field('username')}
            label={t('staff:fields.username')}
            hint={t('staff:fields.usernameHint')}
            autoComplete="username"
          />
          <PasswordField
            {...field('password')}
            error={errorOf('password')}
            label={t('staff:fields.password')}
            isNew
          />
        </fieldset>
        <Button type="submit">
          {t(isSending ? 'staff:actions.sending' : 'staff:setup.button')}
        </Button>
      </form>
    </DoorFrame>
  );
};

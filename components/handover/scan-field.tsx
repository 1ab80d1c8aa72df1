'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Unopened } from '../../lib/handover/handed-over.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { problemWords } from './problem-words.ts';
import styles from './scan-field.module.css';

/** Whether somebody is in the middle of typing lines, and will go on where they are. */
const isBeingTyped = ({ reason }: Unopened): boolean =>
  reason === 'incomplete' || reason === 'mistyped';

/**
 * Where a handover code is put in. A USB scanner types the address and presses Enter; a person types
 * line after line, and Enter after each says whether it is right. The text is left to the browser,
 * so that fast typing loses nothing. What cannot be mended is selected: the next scan replaces it.
 */
export const ScanField = ({
  unopened,
  takesFocus = false,
  onText,
}: {
  /** What came of the last text, if it did not open. */
  readonly unopened: Unopened | null;
  /** Whether this field is what the page is for, so that a scanner can type at once. */
  readonly takesFocus?: boolean;
  readonly onText: (text: string) => void;
}) => {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isProblem = unopened !== null && unopened.reason !== 'incomplete';

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    if (unopened !== null && !isBeingTyped(unopened)) field.current?.select();
  }, [unopened]);

  const read = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') field.current?.focus();
    else onText(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    read();
  };
  const readAtEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) read();
  };

  return (
    <form className={styles.form} noValidate autoComplete="off" onSubmit={submit}>
      <label className={styles.label} htmlFor={id}>
        {t('handover:field.label')}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('handover:field.hint')}
      </p>
      <p id={`${id}-said`} role="status" className={isProblem ? styles.problem : styles.hint}>
        {isProblem && <span className="visually-hidden">{t('ui:errors.prefix')} </span>}
        {unopened !== null && problemWords(t, unopened)}
      </p>
      <textarea
        id={id}
        ref={field}
        className={styles.field}
        rows={4}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={isProblem}
        onKeyDown={readAtEnter}
      />
      <Button type="submit">{t('handover:field.open')}</Button>
    </form>
  );
};

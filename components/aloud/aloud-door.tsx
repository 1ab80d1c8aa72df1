'use client';

import { useSyncExternalStore } from 'react';
import controlStyles from '../chrome/control.module.css';
import { useWords } from '../words-provider.tsx';
import type { AloudPanel } from './aloud-panel.tsx';

type Door = typeof AloudPanel | 'shut' | 'opening' | 'failed';

let door: Door = 'shut';
const listeners = new Set<() => void>();

const set = (next: Door) => {
  door = next;
  for (const listener of listeners) listener();
};

const open = () => {
  set('opening');
  import('./aloud-panel.tsx').then(
    ({ AloudPanel: Panel }) => set(Panel),
    () => set('failed'),
  );
};

const useDoor = (): Door =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => door,
    () => 'shut',
  );

/** The one way to listen: in the same place on every page. Nothing of it is loaded before a press. */
export const AloudButton = ({
  className = controlStyles.link,
}: {
  readonly className?: string | undefined;
}) => {
  const { t } = useWords();
  const isShut = useDoor() === 'shut';
  return (
    <button
      type="button"
      className={className}
      aria-expanded={!isShut}
      onClick={() => (isShut ? open() : set('shut'))}
    >
      {t('ui:aloud')}
    </button>
  );
};

/**
 * Where what it opens is shown.
 *
 * @param isShared in a hall, where others can hear
 */
export const AloudPlace = ({ isShared = false }: { readonly isShared?: boolean }) => {
  const { t } = useWords();
  const Panel = useDoor();
  if (Panel === 'failed') return <p role="status">{t('ui:failed.body')}</p>;
  return typeof Panel === 'string' ? null : (
    <Panel isShared={isShared} onClose={() => set('shut')} />
  );
};

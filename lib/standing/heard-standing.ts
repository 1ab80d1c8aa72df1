import { rulesVersion } from '../../rules/version.ts';
import { copyFacts, endOf } from '../copy/copy-facts.ts';
import type { Standing } from './standing.ts';

let heard: Standing | null = null;
let asking: Promise<void> | null = null;
const listeners = new Set<() => void>();

const isStanding = (value: unknown): value is Standing => {
  const { rules, withdrawn, notAfter } = (value ?? {}) as Partial<Standing>;
  return (
    typeof rules === 'object' &&
    Array.isArray(withdrawn) &&
    typeof notAfter === 'string' &&
    !Number.isNaN(Date.parse(notAfter))
  );
};

const hear = (said: Standing): void => {
  heard = said;
  for (const listener of listeners) listener();
};

const ask = async (): Promise<void> => {
  const copy = copyFacts();
  // A copy without a server cannot hear that its rules were withdrawn. It ends instead.
  if (copy !== null) {
    hear({ rules: rulesVersion, withdrawn: [], notAfter: endOf(copy) });
    return;
  }
  try {
    const answer = await fetch('/api/v1/rules', { credentials: 'omit' });
    const said: unknown = answer.ok ? await answer.json() : null;
    if (isStanding(said)) hear(said);
  } catch {
    // Without a network the program on the device answers with what the server said last.
  }
};

/**
 * Asks once for each page load which rules are withdrawn. The request is the same for everybody and
 * says nothing about answers. Never throws.
 */
export const askStanding = (): Promise<void> => {
  asking ??= ask();
  return asking;
};

/** What the server said last; null while it has said nothing. */
export const heardStanding = (): Standing | null => heard;

/** Calls back when the server has spoken; returns how to stop. */
export const onStanding = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

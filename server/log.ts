import { createHash } from 'node:crypto';

/** What may stand in a log: ids that say nothing, counts, levels. No answer, no ticket, no name (P-23). */
type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;

const write = (level: 'info' | 'warn' | 'error', event: string, fields: Fields): void => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
  (level === 'info' ? process.stdout : process.stderr).write(`${line}\n`);
};

/** One JSON line per event. `event` names what happened, such as `intake.filed`. */
export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
} as const;

/** A short name for something that must not stand in a log itself; the same for the same thing. */
export const blurred = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 10);

import type { Assessment } from '../schema/assessment.ts';
import { checkSheet } from '../schema/check-sheet.ts';
import { settings } from '../schema/contract.ts';
import { rulesVersion } from '../version.ts';
import { assess } from './assess.ts';

export type Replay =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly reason: 'not-a-record' | 'other-rules' | 'not-a-sheet' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Assesses a stored sheet again, with the rules that assessed it and no others. A record of other
 * rules is refused and never reread as if it were of today: check out the version that it names. No
 * sheet is migrated, because the answer contract has one version and its ids are never renamed.
 *
 * @param record `{ rules: { version, hash }, setting, answers }`, as every result and record has them
 */
export const replay = (record: unknown): Replay => {
  const refuse = (reason: 'not-a-record' | 'other-rules' | 'not-a-sheet') =>
    ({ ok: false, reason }) as const;
  if (!isRecord(record) || !isRecord(record.rules)) return refuse('not-a-record');
  const setting = settings.find((each) => each === record.setting);
  if (setting === undefined) return refuse('not-a-record');
  const { version, hash } = record.rules;
  if (version !== rulesVersion.version || hash !== rulesVersion.hash) return refuse('other-rules');
  const checked = checkSheet(record.answers);
  return checked.ok
    ? { ok: true, assessment: assess(checked.answers, setting) }
    : refuse('not-a-sheet');
};

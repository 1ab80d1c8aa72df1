import type { SheetFault } from '../../rules/schema/check-sheet.ts';

/** Why a response is refused. */
export interface ResponseFault {
  /** JSON Pointer into the response. */
  readonly path: string;
  readonly code:
    | SheetFault['code']
    | 'unknown-value'
    | 'other-version'
    | 'repeated-key'
    | 'wrong-state';
  readonly message: string;
  readonly question?: string;
  readonly option?: string;
}

/** What was sent, short enough to be said back. */
export const saidBack = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

/** An object of JSON; what comes down from a prototype is not asked for anywhere. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

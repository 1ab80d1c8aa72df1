import { type Answers, contract, exclusiveOptions, type QuestionId } from './contract.ts';
import { isOnsetAfterAge } from './onset-after-age.ts';

/** Why a sheet is refused. Every fault names the question, and the option where one is at fault. */
export interface SheetFault {
  readonly code:
    | 'not-an-object'
    | 'unknown-question'
    | 'unknown-option'
    | 'wrong-shape'
    | 'empty'
    | 'repeated-option'
    | 'exclusive-option'
    | 'onset-after-age';
  readonly question?: string;
  readonly option?: string;
}

export type CheckedSheet =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly SheetFault[] };

const optionsOf = new Map<string, { many: boolean; options: ReadonlySet<string> }>(
  Object.entries(contract).map(([id, { kind, options }]) => [
    id,
    { many: kind === 'many', options: new Set<string>(options) },
  ]),
);
const standsAlone = new Set<string>(exclusiveOptions);

const checkList = (question: string, value: unknown, known: ReadonlySet<string>): SheetFault[] => {
  if (!Array.isArray(value)) return [{ code: 'wrong-shape', question }];
  if (value.length === 0) return [{ code: 'empty', question }];
  const faults: SheetFault[] = [];
  const seen = new Set<string>();
  for (const option of value) {
    if (typeof option !== 'string') faults.push({ code: 'wrong-shape', question });
    else if (!known.has(option)) faults.push({ code: 'unknown-option', question, option });
    else if (seen.has(option)) faults.push({ code: 'repeated-option', question, option });
    else seen.add(option);
  }
  const alone = [...seen].find((option) => standsAlone.has(option));
  if (alone !== undefined && seen.size > 1)
    faults.push({ code: 'exclusive-option', question, option: alone });
  return faults;
};

const checkAnswer = (question: string, value: unknown): SheetFault[] => {
  const known = optionsOf.get(question);
  if (known === undefined) return [{ code: 'unknown-question', question }];
  if (known.many) return checkList(question, value, known.options);
  if (typeof value !== 'string') return [{ code: 'wrong-shape', question }];
  return known.options.has(value) ? [] : [{ code: 'unknown-option', question, option: value }];
};

/** An object of its own making: answers that come down from a prototype are not on the sheet. */
const isPlainObject = (input: unknown): input is object => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * Checks anything that claims to be an answer sheet: a restored draft, a handover code, a request.
 * All faults are listed, in the order of the sheet. An empty sheet is legal. Nothing is repaired.
 */
export const checkSheet = (input: unknown): CheckedSheet => {
  if (!isPlainObject(input)) return { ok: false, faults: [{ code: 'not-an-object' }] };
  const faults = Object.entries(input).flatMap(([question, value]) => checkAnswer(question, value));
  const sheet = input as Record<QuestionId, unknown>;
  if (faults.length === 0 && isOnsetAfterAge(sheet['age-now'], sheet['onset-age']))
    faults.push({
      code: 'onset-after-age',
      question: 'onset-age',
      option: String(sheet['onset-age']),
    });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: input as Answers };
};

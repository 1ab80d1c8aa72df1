import type { Assessment } from '../../rules/schema/assessment.ts';
import { checkSheet, type SheetFault } from '../../rules/schema/check-sheet.ts';
import { type Answers, contract, type QuestionId } from '../../rules/schema/contract.ts';
import { canonicalOf, type FhirNames } from './names.ts';
import { isObject, type ResponseFault, saidBack } from './response-fault.ts';
import { gatherItems } from './response-items.ts';

type ReadResponse =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly ResponseFault[] };

type Json = Readonly<Record<string, unknown>>;

const questionnaireFaults = (
  names: FhirNames,
  rules: Assessment['rules'],
  { questionnaire }: Json,
): readonly ResponseFault[] => {
  const expected = canonicalOf(names, rules);
  if (questionnaire === expected) return [];
  const isOurs =
    typeof questionnaire === 'string' && questionnaire.split('|')[0] === names.questionnaire;
  return [
    {
      path: '/questionnaire',
      code: isOurs ? 'other-version' : 'unknown-value',
      message: `The response must be to the questionnaire ${expected}, not to ${saidBack(questionnaire)}.`,
    },
  ];
};

const statuses = ['in-progress', 'completed', 'amended', 'stopped', 'entered-in-error'];

const statusFaults = ({ status }: Json): readonly ResponseFault[] => {
  const path = '/status';
  if (!statuses.includes(status as string))
    return [
      { path, code: 'unknown-value', message: `"status" must be one of: ${statuses.join(', ')}.` },
    ];
  if (status !== 'entered-in-error') return [];
  const message = 'A response that was entered in error is not assessed.';
  return [{ path, code: 'wrong-state', message }];
};

const messages: Readonly<
  Partial<Record<SheetFault['code'], (item: string, answer: string) => string>>
> = {
  'wrong-shape': (item) => `The item ${item} takes one answer.`,
  'repeated-option': (item, answer) => `The answer ${answer} stands twice in the item ${item}.`,
  'exclusive-option': (item, answer) =>
    `The answer ${answer} of the item ${item} cannot stand beside another one.`,
  'onset-after-age': (item, answer) =>
    `The item ${item} says ${answer}, which is later than the present age in "age-now".`,
};

type Found = ReturnType<typeof gatherItems>['found'];

const faultOf = (
  { code, question = '', option = '' }: SheetFault,
  found: Found,
): ResponseFault => ({
  path: found.get(question as QuestionId)?.path ?? '',
  code,
  message:
    messages[code]?.(saidBack(question), saidBack(option)) ??
    `The item ${saidBack(question)} is not understood.`,
  question,
  ...(option === '' ? {} : { option }),
});

/** One answer for a question that takes one; several of them stay a list, which the check refuses. */
const sheetOf = (found: Found): Json =>
  Object.fromEntries(
    [...found]
      .filter(([, { options }]) => options.length > 0)
      .map(([id, { options }]) => [
        id,
        contract[id].kind === 'one' && options.length === 1 ? options[0] : options,
      ]),
  );

/**
 * The answers of a response to our questionnaire, as any program of FHIR R4 makes it. An item
 * without an answer was skipped. Every fault is listed with its place; nothing is repaired.
 */
export const readResponse = (
  names: FhirNames,
  rules: Assessment['rules'],
  body: unknown,
): ReadResponse => {
  if (!isObject(body) || body.resourceType !== 'QuestionnaireResponse') {
    const message = 'The body must be a QuestionnaireResponse.';
    return { ok: false, faults: [{ path: '', code: 'not-an-object', message }] };
  }
  const { found, faults: inItems } = gatherItems(names.answers, body);
  const faults = [...questionnaireFaults(names, rules, body), ...statusFaults(body), ...inItems];
  if (faults.length > 0) return { ok: false, faults };
  const checked = checkSheet(sheetOf(found));
  return checked.ok
    ? checked
    : { ok: false, faults: checked.faults.map((fault) => faultOf(fault, found)) };
};

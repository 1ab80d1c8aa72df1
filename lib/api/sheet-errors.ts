import type { SheetFault } from '../../rules/schema/check-sheet.ts';
import { contract, type QuestionId } from '../../rules/schema/contract.ts';
import { type ProblemError, quoted } from './problem.ts';

/** A JSON Pointer to one answer (RFC 6901). */
const pointer = (question: string): string =>
  `/answers/${question.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const optionsOf = (question: string): string =>
  Object.hasOwn(contract, question) ? contract[question as QuestionId].options.join(', ') : '';

const isMany = (question: string): boolean =>
  Object.hasOwn(contract, question) && contract[question as QuestionId].kind === 'many';

const messageOf = ({ code, question = '', option = '' }: SheetFault): string => {
  const [asked, chosen] = [quoted(question), quoted(option)];
  switch (code) {
    case 'not-an-object':
      return '"answers" must be an object with question ids as keys.';
    case 'unknown-question':
      return `There is no question ${asked}.`;
    case 'unknown-option':
      return `The question ${asked} has no option ${chosen}. It has: ${optionsOf(question)}.`;
    case 'wrong-shape':
      return isMany(question)
        ? `The answer to ${asked} must be a list of option ids.`
        : `The answer to ${asked} must be one option id, as a string.`;
    case 'empty':
      return `The answer to ${asked} is an empty list. Leave the question out if it was not answered.`;
    case 'repeated-option':
      return `The option ${chosen} stands twice in the answer to ${asked}.`;
    case 'exclusive-option':
      return `The option ${chosen} of ${asked} cannot stand beside another option.`;
    case 'onset-after-age':
      return `${asked} is ${chosen}, which is later than the present age in "age-now".`;
  }
};

/** The faults of a sheet as errors of a problem: path, code, and a message with question and option. */
export const sheetErrors = (faults: readonly SheetFault[]): readonly ProblemError[] =>
  faults.map((fault) => ({
    path: fault.question === undefined ? '/answers' : pointer(fault.question),
    code: fault.code,
    message: messageOf(fault),
    ...(fault.question === undefined ? {} : { question: fault.question }),
    ...(fault.option === undefined ? {} : { option: fault.option }),
  }));

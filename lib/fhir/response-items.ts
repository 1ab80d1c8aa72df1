import { contract, type QuestionId } from '../../rules/schema/contract.ts';
import { isObject, type ResponseFault, saidBack } from './response-fault.ts';

/** What the items of a response hold. */
interface Gathered {
  readonly faults: readonly ResponseFault[];
  /** Options by question, and where its item stands. */
  readonly found: ReadonlyMap<
    QuestionId,
    { readonly options: readonly string[]; readonly path: string }
  >;
}

/** An item or an answer on its way: what stands there, and where. */
interface Place {
  readonly value: unknown;
  readonly path: string;
}

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(contract, id);

/** Notices and hints stand in a form too, and some programs send them back. */
const isWording = (id: string): boolean => id.startsWith('notice.') || id.endsWith('.hint');

const placesIn = (value: unknown, path: string): readonly Place[] =>
  Array.isArray(value) ? value.map((each, at) => ({ value: each, path: `${path}/${at}` })) : [];

/** Ours is flat; a program that puts items into groups needs a few levels, and nobody needs more. */
const deepest = 8;

/**
 * Every item, the nested ones too, wherever a program put them; an item before those inside it.
 * What is too deep is handed on as it is, and is no item.
 */
const itemsBelow = (parent: unknown, path: string, depth = 0): readonly Place[] => {
  if (!isObject(parent)) return [];
  const inside = (place: Place) => [
    place,
    ...itemsBelow(place.value, place.path, depth + 1),
    ...(isObject(place.value) ? placesIn(place.value.answer, `${place.path}/answer`) : []).flatMap(
      (answer) => itemsBelow(answer.value, answer.path, depth + 1),
    ),
  ];
  const items = parent.item;
  if (items === undefined) return [];
  if (!Array.isArray(items) || depth > deepest) return [{ value: null, path: `${path}/item` }];
  return placesIn(items, `${path}/item`).flatMap(inside);
};

/** The option in one answer, or why it is none. */
const optionIn = (
  system: string,
  question: QuestionId,
  { value, path }: Place,
): string | ResponseFault => {
  const coding = isObject(value) ? value.valueCoding : undefined;
  if (!isObject(coding) || typeof coding.code !== 'string')
    return {
      path,
      code: 'wrong-shape',
      message: `An answer to the item ${saidBack(question)} must be a valueCoding with a code.`,
      question,
    };
  const option = (contract[question].options as readonly string[]).find(
    (each) => coding.system === system && coding.code === `${question}.${each}`,
  );
  return (
    option ?? {
      path: `${path}/valueCoding`,
      code: 'unknown-option',
      message: `The item ${saidBack(question)} has no answer ${saidBack(coding.code)} of the system ${saidBack(coding.system)}.`,
      question,
      option: coding.code,
    }
  );
};

/** One item by its linkId; a string is a fault in the item itself. */
const readItem = (
  { value, path }: Place,
  isThere: (id: QuestionId) => boolean,
): { readonly id: QuestionId; readonly answers: readonly Place[] } | ResponseFault | null => {
  if (!isObject(value) || typeof value.linkId !== 'string')
    return {
      path,
      code: 'wrong-shape',
      message: 'Items must be a list of objects with a linkId, not nested deeply.',
    };
  const { linkId, answer = [] } = value;
  const about = { path, question: linkId };
  if (!Array.isArray(answer))
    return {
      ...about,
      path: `${path}/answer`,
      code: 'wrong-shape',
      message: `The answers of the item ${saidBack(linkId)} must be a list.`,
    };
  if (isWording(linkId) && answer.length === 0) return null;
  if (!isQuestion(linkId))
    return {
      ...about,
      path: `${path}/linkId`,
      code: 'unknown-question',
      message: `The questionnaire has no item ${saidBack(linkId)}.`,
    };
  if (isThere(linkId))
    return {
      ...about,
      code: 'repeated-key',
      message: `The item ${saidBack(linkId)} stands there twice.`,
    };
  return { id: linkId, answers: placesIn(answer, `${path}/answer`) };
};

/**
 * The answers of all items of a response, by question, and everything in them that is not ours.
 *
 * @param system the code system of our answers
 */
export const gatherItems = (system: string, response: unknown): Gathered => {
  const faults: ResponseFault[] = [];
  const found = new Map<QuestionId, { readonly options: string[]; readonly path: string }>();
  for (const place of itemsBelow(response, '')) {
    const item = readItem(place, (id) => found.has(id));
    if (item === null) continue;
    if ('code' in item) {
      faults.push(item);
      continue;
    }
    const read = item.answers.map((answer) => optionIn(system, item.id, answer));
    const options = read.filter((each) => typeof each === 'string');
    found.set(item.id, { options, path: place.path });
    faults.push(...read.filter((each) => typeof each !== 'string'));
  }
  return { faults, found };
};

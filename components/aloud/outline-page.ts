import type { Outline, Part } from '../../machines/read-aloud/outline.ts';
import { type Block, isFold, pageBlocks } from './page-blocks.ts';
import { visibleText } from './visible-text.ts';

/** How the words of a page become words to be heard, and which of them are not said in a hall. */
export interface Hearing {
  /** Telephone numbers digit by digit. */
  readonly say: (text: string, numbers: readonly string[]) => string;
  readonly isSecret: (text: string) => boolean;
}

/** A fold keeps a page short for the eye; the ear goes through all of it, so it is opened. */
const openFolds = (main: Element): void => {
  for (const fold of main.querySelectorAll('details')) if (isFold(fold)) fold.open = true;
};

/** Names for the elements of the page that stay as long as the elements do. */
const names = new WeakMap<Element, string>();
const elements = new Map<string, WeakRef<HTMLElement>>();
let count = 0;

const nameOf = (element: HTMLElement): string => {
  const known = names.get(element);
  if (known !== undefined) return known;
  count += 1;
  const name = element.id === '' ? `part-${count}` : element.id;
  names.set(element, name);
  elements.set(name, new WeakRef(element));
  return name;
};

/** The element of a part; null when it is gone. */
export const elementOf = (part: Pick<Part, 'id'>): HTMLElement | null => {
  const element = elements.get(part.id)?.deref();
  return element?.isConnected ? element : document.getElementById(part.id);
};

/** The link to the page before. */
export const wayBack = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main')?.parentElement?.querySelector('nav a') ?? null;

const leadsOn = (part: Part): boolean =>
  part.kind === 'press' && (elementOf(part)?.closest('[data-aloud="main"]') ?? null) !== null;

const isCall = (element: HTMLElement): boolean =>
  element.getAttribute('href')?.startsWith('tel:') ?? false;

const kindOf = ({ kind, element }: Block): Part['kind'] =>
  kind === 'press' && isCall(element) ? 'call' : kind;

const stateOf = ({ kind, element }: Block): Pick<Part, 'isOn' | 'isAlone' | 'choices'> => {
  if (kind === 'option')
    return {
      isOn: (element as HTMLInputElement).checked,
      ...(element.closest('[data-aloud="alone"]') === null ? {} : { isAlone: true }),
    };
  if (kind === 'more') return { isOn: (element.parentElement as HTMLDetailsElement).open };
  if (kind === 'select')
    return {
      choices: [...(element as HTMLSelectElement).options].map((option) => ({
        value: option.value,
        text: option.text,
        isOn: option.selected,
      })),
    };
  return {};
};

/** Blocks of words that belong together: from one heading or control to the next. */
const grouped = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const goesOn =
      last?.every(({ kind }) => kind === 'text') &&
      // The heading of a group is heard with the first option below it, and a heading with nothing of
      // its own with the one below it.
      (block.kind === 'text'
        ? !block.isHeading || last.every(({ isHeading }) => isHeading)
        : block.kind === 'option');
    if (last !== undefined && goesOn) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const problemsOf = (main: Element): readonly string[] =>
  [...main.querySelectorAll('[role="alert"]')].flatMap((alert) => {
    const links = [...alert.querySelectorAll('a')];
    return links.length > 0 ? links.map(visibleText) : [visibleText(alert)];
  });

/**
 * The page as it is heard: the same words in the same order as on the screen, so that both can never
 * say different things. Null while there is no page.
 */
export const outlinePage = ({ say, isSecret }: Hearing): Outline | null => {
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) return null;
  openFolds(main);
  const heading = main.querySelector<HTMLElement>('h1');
  const title = heading === null ? '' : visibleText(heading);
  const blocks = pageBlocks(main);
  const numbers = blocks
    .map(({ element }) => element)
    .filter(isCall)
    .map(visibleText);
  let options = 0;
  const partOf = (group: readonly Block[]): Part => {
    const control = group.find(({ kind }) => kind !== 'text') ?? group[0];
    if (control === undefined) throw new Error('a part without a block');
    if (control.kind === 'option') options += 1;
    const texts = group.flatMap(({ about, text }) =>
      about === undefined ? [text] : [about, text],
    );
    return {
      id: nameOf(control.element),
      kind: kindOf(control),
      texts: texts.map((text) => say(text, numbers)),
      ...stateOf(control),
      ...(control.kind === 'option' ? { number: options } : {}),
      ...(texts.some(isSecret) ? { isSecret: true, kind: 'text' as const } : {}),
    };
  };
  const card = main.querySelector('[data-level]');
  const isUrgent = card?.getAttribute('data-level') === 'emergency' && card.contains(heading);
  const firstOption = blocks.findIndex(({ kind }) => kind === 'option');
  const isQuestion = firstOption !== -1 && !isUrgent && card === null;
  const ends = blocks.findIndex(
    ({ kind, isHeading, element }, at) =>
      kind !== 'text' || (!isQuestion && at > 0 && isHeading && element !== heading),
  );
  const lastOfCard = blocks.findLastIndex(({ element }) => card?.contains(element));
  const leadEnds = lastOfCard === -1 ? (ends === -1 ? blocks.length : ends) : lastOfCard + 1;
  const before = blocks.slice(0, leadEnds);
  // The words before the first option of a group are its own, where there are several groups.
  const lastOption = blocks.findLastIndex(({ kind }) => kind === 'option');
  const isGrouped = blocks.slice(firstOption, lastOption).some(({ isHeading }) => isHeading);
  const ownHeading =
    isQuestion && isGrouped && before.at(-1)?.isHeading && before.at(-1)?.element !== heading;
  const cutAt = ownHeading ? leadEnds - 1 : leadEnds;
  const controls = before.filter(({ kind }) => kind !== 'text');
  // The number is said at once; while the place is not known, what to do comes before the list of all numbers.
  const asksWhere = controls.some(({ kind }) => kind === 'select');
  const lead = blocks
    .slice(0, cutAt)
    .filter((block) => !(asksWhere && controls.includes(block)))
    .map((block) => partOf([{ ...block, kind: 'text' }]));
  const calls = controls.map((block) => partOf([block]));
  const rest = grouped(blocks.slice(cutAt)).map(partOf);
  const hidesTitle = isSecret(title);
  const parts = [...calls, ...rest].filter(({ kind }) => !(hidesTitle && kind === 'option'));
  const inputs = [...main.querySelectorAll<HTMLInputElement>('input')];
  return {
    id: heading === null ? title : `${nameOf(heading)}:${title}`,
    title: say(title, numbers),
    isSecret: hidesTitle,
    lead,
    parts,
    start: isUrgent && parts.length > 0 ? 0 : -1,
    onward: parts.find(leadsOn) ?? null,
    hasBack: wayBack() !== null,
    options,
    isMany: inputs.some(({ type }) => type === 'checkbox'),
    problems: problemsOf(main),
    isUrgent,
    tellsAnswers: main.dataset.aloud === 'answers',
  };
};

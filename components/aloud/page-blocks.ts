import { isHeard, visibleText } from './visible-text.ts';

/** One piece of the page in its order: words, or a control with its words. */
export interface Block {
  readonly kind: 'text' | 'option' | 'press' | 'more' | 'select';
  /** The control, or the element of the words. */
  readonly element: HTMLElement;
  readonly text: string;
  /** Words that belong to a control and are heard with it: the hint of a list, the answer that can be changed. */
  readonly about?: string;
  /** A heading begins a part of its own. */
  readonly isHeading: boolean;
}

const blockLike =
  'p,li,ul,ol,dl,dt,dd,div,section,article,fieldset,legend,h1,h2,h3,h4,h5,h6,details,button,input,select,form,table,label,header,footer';

const pressable = 'a[href],button';

const block = (
  kind: Block['kind'],
  element: Element,
  text: string,
  isHeading = false,
): readonly Block[] =>
  text === '' ? [] : [{ kind, element: element as HTMLElement, text, isHeading }];

/** Words with at most one control among them: they are its words. */
const leaf = (element: Element, text: string, isHeading = false): readonly Block[] => {
  const controls = [...element.querySelectorAll(pressable)].filter(isHeard);
  const [only] = controls;
  if (only !== undefined && controls.length === 1) return block('press', only, text);
  const bare = (words: string) => words.replace(/[\s\p{P}]/gu, '');
  const hasWords = bare(text).length > bare(controls.map(visibleText).join('')).length;
  return [
    ...(hasWords ? block('text', element, text, isHeading) : []),
    ...controls.flatMap((control) => block('press', control, visibleText(control))),
  ];
};

const labelOf = (control: HTMLSelectElement | HTMLInputElement): string =>
  control.labels?.[0] === undefined ? (control.ariaLabel ?? '') : visibleText(control.labels[0]);

/** Whether an element is a fold, which the ear hears as an open part of the page. */
export const isFold = (element: Element): element is HTMLDetailsElement =>
  element instanceof HTMLDetailsElement && element.dataset.aloud === 'open';

/** Whether a value is nothing but a control. */
const isControlOnly = (value: Element): boolean => {
  const control = value.querySelector(pressable);
  return control !== null && visibleText(control) === visibleText(value);
};

/**
 * A name with its values: one piece, so that a question and its answer are heard together. What can be
 * done with them is heard after them.
 */
const row = (element: Element): readonly Block[] => {
  const all = [...element.querySelectorAll('dd')].filter((value) => visibleText(value) !== '');
  const told = all.filter((value) => !isControlOnly(value));
  const name = [...element.querySelectorAll('dt')].map(visibleText).join(' ');
  const isHan = /\p{Script=Han}/u.test(name);
  const end = /[:：]$/.test(name) ? '' : isHan ? '：' : ': ';
  const values = (told.length === 0 ? all : told).map(visibleText).join(isHan ? '，' : ', ');
  const text = `${name}${end}${values}`;
  const [control, ...others] = element.querySelectorAll<HTMLElement>(`dd a[href], dd button`);
  if (told.length === 0 || control === undefined || others.length > 0) return leaf(element, text);
  return block('press', control, visibleText(control)).map((press) => ({ ...press, about: text }));
};

const hintOf = (select: HTMLSelectElement): HTMLElement | null =>
  document.getElementById(select.getAttribute('aria-describedby') ?? '');

/** Whether an element is the label or the hint of a select, and is heard with the select. */
const belongsToSelect = (element: Element): boolean =>
  (element instanceof HTMLLabelElement && element.control instanceof HTMLSelectElement) ||
  (element.id !== '' &&
    document.querySelector(`select[aria-describedby="${element.id}"]`) !== null);

const select = (element: HTMLSelectElement): readonly Block[] => {
  const hint = hintOf(element);
  return block('select', element, labelOf(element)).map((list) =>
    hint === null ? list : { ...list, about: visibleText(hint) },
  );
};

const blocksOf = (element: Element): readonly Block[] => {
  if (element instanceof HTMLSelectElement) return element.checkVisibility() ? select(element) : [];
  if (!isHeard(element) || belongsToSelect(element) || element.id.endsWith('-error')) return [];
  if (element instanceof HTMLInputElement)
    return ['radio', 'checkbox'].includes(element.type)
      ? block('option', element, labelOf(element))
      : [];
  if (element instanceof HTMLLabelElement && element.querySelector('input') !== null)
    return [...element.querySelectorAll('input')].flatMap(blocksOf);
  if (element.matches(pressable)) return block('press', element, visibleText(element));
  if (isFold(element)) return [...element.children].flatMap(blocksOf);
  if (element instanceof HTMLDetailsElement) {
    const [summary, ...inside] = element.children;
    return [
      ...(summary === undefined ? [] : block('more', summary, visibleText(summary))),
      ...(element.open ? inside.flatMap(blocksOf) : []),
    ];
  }
  const isRow =
    element.querySelector(':scope > dt') !== null && element.querySelector('details') === null;
  if (isRow && element.tagName !== 'DL') return row(element);
  if ([...element.querySelectorAll(blockLike)].every((inner) => inner.matches(pressable)))
    return leaf(element, visibleText(element), /^H[1-6]$/.test(element.tagName));
  return [...element.children].flatMap(blocksOf);
};

/** What `main` says and offers, in the order in which it stands on the page. */
export const pageBlocks = (main: Element): readonly Block[] => [...main.children].flatMap(blocksOf);

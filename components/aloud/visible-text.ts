/**
 * What is not heard: pictures (words beside them say the same), what is hidden, what is for paper,
 * and what a component leaves out by name.
 */
const unheard =
  'script,style,template,noscript,svg,figure,select,[hidden],[aria-hidden="true"],[data-aloud="skip"],[role="alert"],.print-only';

/** Whether a part of the page is heard at all. */
export const isHeard = (element: Element): boolean =>
  !element.matches(unheard) && element.checkVisibility();

/** Where one piece ends and the next begins, without a sign between them that can be heard. */
const seam = '\u0001';

const stands = (element: Element): 'in the line' | 'apart' =>
  getComputedStyle(element).display === 'inline' && element.tagName !== 'SPAN'
    ? 'in the line'
    : 'apart';

const pieces = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || !isHeard(node)) return '';
  const inside = [...node.childNodes].map(pieces).join('');
  return stands(node) === 'apart' ? `${seam}${inside}${seam}` : inside;
};

const han = /[\p{Script=Han}，。：；！？、（）“”]/u;
const endsOrSpaced = /[\p{P}\s]$/u;

const joinTwo = (before: string, after: string): string => {
  if (before === '') return after;
  const [first = ''] = after;
  // A space was written there, or a sign: nothing has to be added.
  if (endsOrSpaced.test(before) || /^[\s\p{P}]/u.test(first)) return `${before} ${after}`;
  return han.test(before.at(-1) ?? '') ? `${before}，${after}` : `${before}, ${after}`;
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}，。：；！？、（）“”]) (?=[\p{Script=Han}，。：；！？、（）“”])/gu,
      '',
    )
    .trim();

/**
 * The words of an element as they stand on the page, in one line. Pieces that stand apart on the
 * screen are heard apart: a comma is said between them where nothing else ends the first.
 */
export const visibleText = (element: Element): string =>
  tidy(
    [...element.childNodes]
      .map(pieces)
      .join('')
      .split(seam)
      .filter((piece) => piece.trim() !== '')
      .reduce(joinTwo, ''),
  );

import type { Page } from '@playwright/test';

/** What a person can press on the page as it stands. */
export interface LayoutReport {
  /** One line for each fault; empty when there is none. */
  readonly faults: readonly string[];
  /** The shorter side of the smallest target, in CSS pixels. */
  readonly smallestTarget: number;
}

const measure = (): { faults: string[]; smallestTarget: number } => {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`scrolls sideways to ${root.scrollWidth} px`);
  if (document.getAnimations().length > 0) faults.push('something moves by itself');
  if (document.querySelectorAll('h1').length !== 1) faults.push('not one main heading');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const isChinese = text.parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh');
    const isCode = text.parentElement?.closest('script, style') !== null;
    if (!isCode && isChinese !== true && /\p{Script=Han}/u.test(text.nodeValue ?? ''))
      faults.push(`Chinese in a part of another language: ${text.nodeValue}`);
  }
  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg, .visually-hidden') !== null) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    if (!cuts || element.clientHeight === 0) continue;
    if (
      element.scrollHeight > element.clientHeight + 1 ||
      element.scrollWidth > element.clientWidth + 1
    )
      faults.push(`cuts off ${nameOf(element)}`);
  }
  /** What is pressed for a control: a radio or a checkbox is pressed on its whole label. */
  const targetOf = (control: Element): Element =>
    control instanceof HTMLInputElement
      ? (control.closest('label') ?? control.labels?.[0] ?? control)
      : control;
  /** A link in the middle of a sentence is as high as its line (the exception of WCAG 2.5.8). */
  const isInSentence = (control: Element): boolean =>
    control.tagName === 'A' &&
    getComputedStyle(control).display === 'inline' &&
    (control.parentElement?.textContent ?? '').trim() !== (control.textContent ?? '').trim();
  const targets = new Set(
    [...document.querySelectorAll('a[href], button, select, summary, input')]
      .filter((control) => !isInSentence(control))
      .map(targetOf)
      .filter((target) => target.getClientRects().length > 0),
  );
  const boxes = [...targets].map((target) => ({ target, box: target.getBoundingClientRect() }));
  const shown = boxes.filter(({ box }) => box.width > 1 && box.height > 1);
  let smallestTarget = Number.POSITIVE_INFINITY;
  for (const { target, box } of shown) {
    const side = Math.min(box.width, box.height);
    smallestTarget = Math.min(smallestTarget, side);
    if (side < 43.5) faults.push(`${nameOf(target)} is ${side.toFixed(0)} px`);
  }
  const options = shown.filter(({ target }) => target.tagName === 'LABEL');
  for (const [at, { target, box }] of options.slice(1).entries()) {
    const gap = box.top - (options[at]?.box.bottom ?? 0);
    if (gap > -1 && gap < 7.5)
      faults.push(`${nameOf(target)} is ${gap.toFixed(0)} px from the one before`);
  }
  return { faults, smallestTarget: Math.round(smallestTarget) };
};

/** What is wrong with the page as it is laid out now: sideways scrolling, cut text, motion, small or crowded targets, Chinese that is not marked as such. */
export const layoutFindings = (page: Page): Promise<LayoutReport> => page.evaluate(measure);

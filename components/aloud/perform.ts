import type { Deed } from '../../machines/read-aloud/read-aloud-context.ts';
import { restoreChoice } from '../questionnaire/restore-choice.ts';
import { forgetLastPress } from '../ui/press-guard.ts';
import { elementOf, wayBack } from './outline-page.ts';

const staffButton = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-aloud="staff"] button');

/** Whether the page has staff nearby, who can be called from anywhere on it. */
export const hasStaff = (): boolean => staffButton()?.checkVisibility() ?? false;

const goOn = (): HTMLElement | null => document.querySelector('main form button[type="submit"]');

/** Chooses as a person does, so that the page hears of it. */
const setSelect = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const inputOf = (id: string): HTMLInputElement | null => {
  const element = elementOf({ id });
  return element instanceof HTMLInputElement ? element : null;
};

/** Lets the page follow: what it decides at once, and what it does a moment later. */
const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 2; turns += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

const shown = (): string => document.querySelector('main h1')?.textContent ?? '';

/** How long a page may take to follow a press before the press is answered for itself, in ms. Our own estimate. */
const patience = 400;

/** Lets another page come, which would cut off the answer to the press. */
const followed = async (before: string): Promise<void> => {
  const until = performance.now() + patience;
  while (shown() === before && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

/**
 * Does on the page what was asked by ear: it presses the page's own controls and nothing else, so
 * that an answer by ear is the same answer. The guard against a tremor has been asked already, by
 * the key or the band.
 */
export const perform = async (deed: Deed): Promise<void> => {
  forgetLastPress();
  const before = shown();
  switch (deed.kind) {
    case 'press':
    case 'tick':
      elementOf(deed.part)?.click();
      break;
    case 'set': {
      const select = elementOf(deed.part);
      if (select instanceof HTMLSelectElement) setSelect(select, deed.value);
      break;
    }
    case 'restore':
      restoreChoice(
        document.querySelector('main form'),
        deed.ids.flatMap((id) => inputOf(id)?.value ?? []),
      );
      break;
    case 'continue':
      goOn()?.click();
      break;
    case 'staff':
      staffButton()?.click();
      break;
    case 'back':
      wayBack()?.click();
  }
  await settled();
  if (deed.kind === 'press' && deed.part.kind === 'press') await followed(before);
};

import type { Page } from '@playwright/test';

/** Where the focus is, and what is wrong with how it shows; `null` at the end of the page. */
const lookAtFocus = (): { at: string; faults: string[] } | null => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const target =
    element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
  const name = `${element.tagName.toLowerCase()} “${(target.textContent ?? '').trim().slice(0, 40)}”`;
  const faults: string[] = [];
  const hasRing = [element, target].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!hasRing) faults.push(`no ring on ${name}`);
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (hit === null || !(target.contains(hit) || hit.contains(target)))
    faults.push(`${name} has the focus and is hidden`);
  return { at: name, faults };
};

/** Tabs through the page from its start: how many stops there are, and which do not show that they have the focus. */
export const tabFindings = async (
  page: Page,
): Promise<{ readonly stops: number; readonly faults: readonly string[] }> => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
  });
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(lookAtFocus);
    if (seen === null) break;
    faults.push(...seen.faults);
  }
  return { stops, faults };
};

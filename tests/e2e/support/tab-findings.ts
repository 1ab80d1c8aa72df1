import type { Page } from '@playwright/test';

/**
 * Where the focus is, and what is wrong with how it shows; `null` at the end of the page. The ring is
 * looked at in every theme: 2 px or more, and a contrast of 3 to what is behind it.
 */
const lookAtFocus = (themes: readonly string[]): { at: string; faults: string[] } | null => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const target =
    element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
  const name = `${element.tagName.toLowerCase()} “${(target.textContent ?? '').trim().slice(0, 40)}”`;
  const faults: string[] = [];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  const pixelOf = (colour: string): Uint8ClampedArray => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([red = 0, green = 0, blue = 0]: Uint8ClampedArray): number => {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  /** What is painted behind an element: the first ground that is not seen through. */
  const groundOf = (from: Element | null): Uint8ClampedArray => {
    for (let at = from; at !== null; at = at.parentElement) {
      const pixel = pixelOf(getComputedStyle(at).backgroundColor);
      if (pixel[3] === 255) return pixel;
    }
    return pixelOf('Canvas');
  };
  const ringContrast = (): number => {
    for (const each of [element, target]) {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(each);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) continue;
      const isInside = Number.parseFloat(outlineOffset) < 0;
      const sides = [
        luminance(pixelOf(outlineColor)),
        luminance(groundOf(isInside ? each : each.parentElement)),
      ];
      return (Math.max(...sides) + 0.05) / (Math.min(...sides) + 0.05);
    }
    return 0;
  };
  const root = document.documentElement;
  const shown = root.dataset.theme;
  for (const theme of themes) {
    root.dataset.theme = theme;
    const contrast = ringContrast();
    if (contrast === 0) faults.push(`no ring on ${name}`);
    else if (contrast < 3)
      faults.push(`${theme}: the ring on ${name} has a contrast of ${contrast.toFixed(1)}`);
  }
  if (shown === undefined) delete root.dataset.theme;
  else root.dataset.theme = shown;
  const box = element.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (hit === null || !(target.contains(hit) || hit.contains(target)))
    faults.push(`${name} has the focus and is hidden`);
  return { at: name, faults };
};

const themes = ['light', 'dim', 'dark'] as const;

/** Tabs through the page from its start: how many stops there are, and which do not show that they have the focus. */
export const tabFindings = async (
  page: Page,
): Promise<{ readonly stops: number; readonly faults: readonly string[] }> => {
  await page.evaluate(() => {
    // The Tab key goes on from here, also when it is gone.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(lookAtFocus, themes);
    if (seen === null) break;
    faults.push(...seen.faults);
  }
  return { stops, faults };
};

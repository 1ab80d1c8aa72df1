import { afterEach, describe, expect, test } from 'vitest';
import './spoken.tsx';

const root = document.documentElement;

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of a token of the theme that is set now (WCAG 2.2). */
const luminance = (token: string): number => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#f0f';
  context.fillStyle = getComputedStyle(root).getPropertyValue(token);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

afterEach(() => {
  delete root.dataset.theme;
});

const text = [
  ['--ink', '--ground'],
  ['--ink', '--surface'],
  ['--ink', '--sunken'],
  ['--ink', '--accent-soft'],
  ['--ink-soft', '--ground'],
  ['--ink-soft', '--surface'],
  ['--ink-soft', '--sunken'],
  ['--accent', '--ground'],
  ['--accent', '--surface'],
  ['--accent', '--sunken'],
  ['--press-ink', '--press'],
  ['--error', '--ground'],
  ['--error', '--surface'],
] as const;

const cards = [
  ['--emergency-ink', '--emergency'],
  ['--urgent-ink', '--urgent'],
  ['--calm-ink', '--calm'],
  ['--card-ink', '--emergency-ground'],
  ['--card-ink', '--urgent-ground'],
  ['--card-ink', '--calm-ground'],
] as const;

const edges = [
  ['--edge', '--ground'],
  ['--edge', '--surface'],
  ['--ink-soft', '--ground'],
  ['--press-edge', '--ground'],
  ['--focus', '--ground'],
  ['--emergency-edge', '--ground'],
  ['--urgent-edge', '--ground'],
  ['--calm-edge', '--ground'],
] as const;

describe.each(['light', 'dim', 'dark'] as const)('the %s theme', (theme) => {
  const least = theme === 'light' ? 4.5 : 7;

  test.each(text)(`text %s on %s has ${least}`, (front, back) => {
    root.dataset.theme = theme;
    expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
  });

  test.each(cards)('%s on %s has 7: cards are read in every light', (front, back) => {
    root.dataset.theme = theme;
    expect(contrast(front, back)).toBeGreaterThanOrEqual(7);
  });

  test.each(edges)('%s can be made out on %s', (front, back) => {
    root.dataset.theme = theme;
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});

test('dim is softer than dark: its ink has at most 12', () => {
  root.dataset.theme = 'dim';
  expect(contrast('--ink', '--ground')).toBeLessThanOrEqual(12);
});

test('the sums can fail: a colour on itself has 1', () => {
  expect(contrast('--ink', '--ink')).toBe(1);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandTokens, type ShownTheme, themeColours } from '../../../lib/brand/brand-tokens.ts';
import { contrastOf } from '../../../lib/contrast.ts';

const themes = ['light', 'dim', 'dark'] as const;
const everywhere = (colour: string) => ({ light: colour, dim: colour, dark: colour });
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast as WCAG counts it', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#123456', '#123456', 1],
  ])('%s on %s', (a, b, expected) => {
    expect(contrastOf(a, b)).toBeCloseTo(expected, 2);
  });
});

describe.each(themes)('a clinic’s colour in %s', (theme: ShownTheme) => {
  const { ground, surface, ink, pressInk, least } = themeColours[theme];

  test('whatever it is, what it gives can be read, or the product’s own stays', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const tokens = brandTokens(everywhere(colour), theme);
        const weakest = Math.min(contrastOf(colour, ground), contrastOf(colour, surface));
        expect(tokens === null).toBe(weakest < least);
        if (tokens === null) return;
        expect(contrastOf(tokens['--press'] ?? '', pressInk)).toBeGreaterThanOrEqual(least);
        expect(contrastOf(tokens['--accent-soft'] ?? '', ink)).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 500 },
    );
  });

  test('touches nothing but what can be pressed', () => {
    const strong = theme === 'light' ? '#003366' : '#ffffff';
    expect(Object.keys(brandTokens(everywhere(strong), theme) ?? {})).toEqual([
      '--accent',
      '--accent-soft',
      '--press',
      '--press-edge',
    ]);
  });

  test('the surfaces are those of the stylesheet', () => {
    const css = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
    for (const colour of [ground, surface, ink, pressInk]) expect(css).toContain(colour);
  });
});

test.each(['red', '#fff', '#GGGGGG', '#00336', 'url(x)', ''])(
  'what is no colour of six digits is refused: %s',
  (colour) => {
    expect(brandTokens(everywhere(colour), 'light')).toBeNull();
  },
);

test('a hair below the limit is refused, at the limit it is taken', () => {
  const greys = Array.from(
    { length: 256 },
    (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`,
  );
  const taken = greys.filter((grey) => brandTokens(everywhere(grey), 'light') !== null);
  const contrast = (grey = '') => contrastOf(grey, themeColours.light.ground);
  expect(taken).toEqual(greys.slice(0, taken.length));
  expect(contrast(greys[taken.length - 1])).toBeGreaterThanOrEqual(4.5);
  expect(contrast(greys[taken.length])).toBeLessThan(4.5);
});

import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseTheme, grounds, themeScript } from '../../components/chrome/theme.ts';
import { ThemeControl } from '../../components/chrome/theme-control.tsx';
import { screen, show } from './spoken.tsx';

const root = document.documentElement;
const control = () => screen.getByRole('combobox', { name: 'Brightness of the page' });
const frameColour = () =>
  document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content ?? null;

/** A colour as the browser computes it. */
const computed = (colour: string): string => {
  const probe = document.createElement('canvas').getContext('2d');
  if (probe === null) throw new Error('no canvas');
  probe.fillStyle = colour;
  return probe.fillStyle;
};

beforeEach(() => chooseTheme('auto'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the choice of a theme', () => {
  test('follows the system until somebody chooses', () => {
    show(<ThemeControl />);
    expect(control()).toHaveValue('auto');
    expect(root.dataset.theme).toBeUndefined();
  });

  test.each(['light', 'dim', 'dark'] as const)(
    '%s holds at once and is remembered',
    async (theme) => {
      show(<ThemeControl />);
      await userEvent.selectOptions(control(), theme);
      expect(root.dataset.theme).toBe(theme);
      expect(localStorage.getItem('facewise.theme')).toBe(theme);
      expect(frameColour()).toBe(grounds[theme]);
      const ground = getComputedStyle(root).getPropertyValue('--ground');
      expect(computed(ground)).toBe(computed(grounds[theme]));
    },
  );

  test('going back to the system forgets the choice', async () => {
    chooseTheme('dim');
    show(<ThemeControl />);
    await userEvent.selectOptions(control(), 'auto');
    expect(root.dataset.theme).toBeUndefined();
    expect(localStorage.getItem('facewise.theme')).toBeNull();
  });

  test('works where nothing can be stored', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    show(<ThemeControl />);
    await userEvent.selectOptions(control(), 'dark');
    expect(root.dataset.theme).toBe('dark');
  });

  test('the script in the head applies what was remembered, and nothing else', () => {
    const run = () => new Function(themeScript)();
    localStorage.setItem('facewise.theme', 'dim');
    delete root.dataset.theme;
    run();
    expect(root.dataset.theme).toBe('dim');
    delete root.dataset.theme;
    localStorage.setItem('facewise.theme', 'javascript:');
    run();
    expect(root.dataset.theme).toBeUndefined();
  });

  test('has 44 px to press', () => {
    show(<ThemeControl />);
    expect(control().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});

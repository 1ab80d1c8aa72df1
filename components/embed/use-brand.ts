'use client';

import { useEffect } from 'react';
import { type Accent, brandTokens, type ShownTheme } from '../../lib/brand/brand-tokens.ts';
import { onThemeChoice, themeChoice } from '../chrome/theme.ts';

const shownTheme = (system: MediaQueryList): ShownTheme => {
  const theme = themeChoice();
  if (theme !== 'auto') return theme;
  return system.matches ? 'dark' : 'light';
};

/** Puts the clinic's colour on the page, by script, which the page's policy allows; again with every theme. */
export const useBrand = (accent: Accent | null): void => {
  useEffect(() => {
    if (accent === null) return;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const { style } = document.documentElement;
    let set: readonly string[] = [];
    const undress = () => {
      for (const name of set) style.removeProperty(name);
    };
    const dress = () => {
      undress();
      const tokens = brandTokens(accent, shownTheme(system)) ?? {};
      set = Object.keys(tokens);
      for (const [name, colour] of Object.entries(tokens)) style.setProperty(name, colour);
    };
    dress();
    const stop = onThemeChoice(dress);
    system.addEventListener('change', dress);
    return () => {
      stop();
      system.removeEventListener('change', dress);
      undress();
    };
  }, [accent]);
};

import { contrastOf } from '../contrast.ts';

/** The surfaces on which a clinic's colour stands, per theme; a test holds them to styles/tokens.css. */
export const accentGrounds = {
  light: { ground: '#f7f2e8', least: 4.5 },
  dim: { ground: '#1c1a17', least: 7 },
  dark: { ground: '#141312', least: 7 },
} as const;
export type AccentTheme = keyof typeof accentGrounds;

/** In which themes a clinic's colour is too weak to be read, and how weak it is. */
export const accentFaults = (
  accent: Readonly<Record<AccentTheme, string>>,
): readonly { readonly theme: AccentTheme; readonly message: string }[] =>
  (Object.keys(accentGrounds) as AccentTheme[]).flatMap((theme) => {
    const { ground, least } = accentGrounds[theme];
    const contrast = contrastOf(accent[theme], ground);
    if (contrast >= least) return [];
    const message = `The contrast on the ${theme} ground is ${contrast.toFixed(2)}; ${least} is needed.`;
    return [{ theme, message }];
  });

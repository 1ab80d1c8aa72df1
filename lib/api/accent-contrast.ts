/** The surfaces on which a clinic's colour stands, per theme; a test holds them to styles/tokens.css. */
export const accentGrounds = {
  light: { ground: '#f7f2e8', least: 4.5 },
  dim: { ground: '#1c1a17', least: 7 },
  dark: { ground: '#141312', least: 7 },
} as const;
export type AccentTheme = keyof typeof accentGrounds;

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export const contrastOf = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

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

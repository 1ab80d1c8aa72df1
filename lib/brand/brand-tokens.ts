import { channelsOf, contrastOf } from '../contrast.ts';

/** A theme as it is shown; `auto` has become one of these. */
export type ShownTheme = 'light' | 'dim' | 'dark';

/** A clinic's own colour in each theme, `#rrggbb`. */
export type Accent = Readonly<Record<ShownTheme, string>>;

/** Surfaces and ink of each theme, equal to styles/tokens.css, and the contrast that text needs on them. */
export const themeColours = {
  light: { ground: '#f7f2e8', surface: '#fffdf8', ink: '#2a251e', pressInk: '#fffdf8', least: 4.5 },
  dim: { ground: '#1c1a17', surface: '#25221e', ink: '#d9d2c5', pressInk: '#dcdcd2', least: 7 },
  dark: { ground: '#141312', surface: '#1c1b1a', ink: '#e4e0d8', pressInk: '#e2e6e4', least: 7 },
} as const;

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** `share` of the colour in the ground, from 0 to 1. */
const mixed = (colour: string, ground: string, share: number): string => {
  const below = channelsOf(ground);
  const channels = channelsOf(colour).map(
    (channel, at) => channel * share + (below[at] ?? 0) * (1 - share),
  );
  return `#${channels.map(hex).join('')}`;
};

/** As much of the colour as leaves the ink readable; a tenth at a time. */
const mostReadable = (colour: string, ground: string, ink: string, least: number): string => {
  for (let share = 10; share > 0; share -= 1) {
    const tried = mixed(colour, ground, share / 10);
    if (contrastOf(tried, ink) >= least) return tried;
  }
  return ground;
};

/**
 * The applied tokens that a clinic's colour replaces, in one theme. Only what can be pressed takes
 * the colour; the cards of urgency never do. Null when the colour is too weak to be read as a link:
 * then the product's own stays.
 */
export const brandTokens = (
  accent: Accent,
  theme: ShownTheme,
): Readonly<Record<string, string>> | null => {
  const { ground, surface, ink, pressInk, least } = themeColours[theme];
  const colour = accent[theme];
  if (!/^#[0-9a-f]{6}$/.test(colour)) return null;
  if (Math.min(contrastOf(colour, ground), contrastOf(colour, surface)) < least) return null;
  return {
    '--accent': colour,
    '--accent-soft': mixed(mostReadable(colour, surface, ink, 7), surface, 0.3),
    '--press': mostReadable(colour, ground, pressInk, least),
    '--press-edge': colour,
  };
};

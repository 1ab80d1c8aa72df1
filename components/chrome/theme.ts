import { keepsNothing } from '../../lib/tab-storage.ts';

/** Three themes, and the system's own choice. */
export const themes = ['auto', 'light', 'dim', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'facewise.theme';

/** The colour of the browser's own frame, equal to `--ground` in styles/tokens.css. */
export const grounds = { light: '#f7f2e8', dim: '#1c1a17', dark: '#141312' } as const;

let chosen: Theme | undefined;
const listeners = new Set<() => void>();

const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);

/** Where the choice outlives the page. Asking for it may throw. */
const storage = (): Storage | null => (keepsNothing() ? null : (globalThis.localStorage ?? null));

const storedTheme = (): unknown => {
  try {
    return keepsNothing() ? document.documentElement.dataset.theme : storage()?.getItem(key);
  } catch {
    // A browser that refuses its storage follows the system.
    return null;
  }
};

/**
 * The theme that was chosen on this device, `auto` when none was or nothing can be read. A page that
 * keeps nothing begins with the theme it was built in.
 */
export const themeChoice = (): Theme => {
  if (chosen === undefined) {
    const stored = storedTheme();
    chosen = isTheme(stored) ? stored : 'auto';
  }
  return chosen;
};

const frameId = 'theme-color';

/**
 * The colour of the browser's own frame. React renders no such tag, because it would take this one
 * for its own while it takes over the page.
 */
const colourFrame = (theme: Theme): void => {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const shown = theme === 'auto' ? (isDark ? 'dark' : 'light') : theme;
  let meta = document.querySelector<HTMLMetaElement>(`#${frameId}`);
  if (meta === null) {
    meta = document.createElement('meta');
    meta.id = frameId;
    meta.name = 'theme-color';
    document.head.append(meta);
  }
  meta.content = grounds[shown];
};

/** Puts the chosen theme on the page. The page may have been built anew since, as after a change of language. */
export const applyTheme = (): void => {
  const theme = themeChoice();
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  colourFrame(theme);
};

/** Chooses a theme and remembers it where the browser allows it. */
export const chooseTheme = (theme: Theme): void => {
  chosen = theme;
  try {
    if (theme === 'auto') storage()?.removeItem(key);
    else storage()?.setItem(key, theme);
  } catch {
    // Then it holds until the page is closed.
  }
  applyTheme();
  for (const listener of listeners) listener();
};

/** Calls back on every change; returns how to stop. */
export const onThemeChoice = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Runs in the head before the first paint, so that nobody who chose dim sees a white frame.
 * The same as `applyTheme`, in the least code: it is sent with every page, and its hash is part of
 * the content security policy.
 */
export const themeScript = `try{var d=document,t=localStorage.getItem("${key}"),c=${JSON.stringify(grounds)};if(c[t])d.documentElement.dataset.theme=t;else t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";var m=d.createElement("meta");m.id="${frameId}";m.name="theme-color";m.content=c[t];d.head.append(m)}catch(e){}`;

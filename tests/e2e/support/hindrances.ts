import type { Page } from '@playwright/test';

/** What a browser may refuse: to name its storage at all, to keep a single byte, or a program of the site. */
export const hindrances = {
  'storage that may not even be named': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'a quota of zero': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    CacheStorage.prototype.open = () =>
      Promise.reject(new DOMException('full', 'QuotaExceededError'));
  },
  'no service worker': () => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  },
} as const;

/** Lets the page meet a hindrance from its first script on, and collects what it complains of. */
export const hinder = async (page: Page, ...names: (keyof typeof hindrances)[]) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const name of names) await page.addInitScript(hindrances[name]);
  return complaints;
};

import { tabStorage } from './tab-storage.ts';

const key = 'facewise.clinic.v1';
const isSlug = (value: string | null): value is string =>
  value !== null && /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(value);

let slug: string | null | undefined;

/**
 * Remembers for which clinic the page was opened (`?clinic=` in the address), for this tab. Without
 * one in the address what was remembered stays. Never throws.
 */
export const rememberClinic = (search: string): void => {
  const named = new URLSearchParams(search).get('clinic');
  if (!isSlug(named)) return;
  slug = named;
  try {
    tabStorage()?.setItem(key, named);
  } catch {
    // Then it holds until the page is closed.
  }
};

/** The clinic for which the check of this tab was opened; null for a check that nobody asked for. */
export const clinicLink = (): string | null => {
  if (slug === undefined) {
    slug = null;
    try {
      const stored = tabStorage()?.getItem(key) ?? null;
      if (isSlug(stored)) slug = stored;
    } catch {
      // Nothing is remembered where nothing can be read.
    }
  }
  return slug;
};

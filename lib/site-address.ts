import { copyFacts } from './copy/copy-facts.ts';
import { codeAddress } from './handover/code-address.ts';
import type { Locale } from './i18n/locales.ts';

/** Where a copy without a server lives, up to its page; null when no other device can reach it there. */
const copyPage = (): string | null => {
  const { protocol, origin, pathname } = window.location;
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null;
};

/** The address of the start page, for somebody who comes back; null where there is none to write down. */
export const startAddress = (locale: Locale): string | null =>
  copyFacts() === null ? `${window.location.origin}/${locale}` : copyPage();

/**
 * What stands before a handover code in its address; null where nobody else could open such an
 * address, as on a USB stick. Then the code stands alone, and a scanner reads it all the same. The
 * code is in the fragment, which a browser never sends to a server.
 */
export const openAddress = (locale: Locale): string | null => {
  if (copyFacts() === null) return codeAddress(window.location.origin, locale, '');
  const page = copyPage();
  return page === null ? null : `${page}#open-`;
};

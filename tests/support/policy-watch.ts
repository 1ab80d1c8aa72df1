import type { Page } from '@playwright/test';

/** What a browser complained about while a page was open. */
export interface Complaints {
  readonly all: string[];
}

/**
 * Collects everything that a browser reports about a page: blocked by the policy, thrown, or printed
 * as an error. Must be called before the page is opened.
 */
export const watchPolicy = async (page: Page): Promise<Complaints> => {
  const all: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => all.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation: (text: string) => void })
        .reportViolation;
      report(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => all.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /policy/i.test(text)) all.push(`${message.type()}: ${text}`);
  });
  return { all };
};

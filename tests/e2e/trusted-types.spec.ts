import { expect, test } from '@playwright/test';
import { answerOn, begin, stepOn } from './support/journey.ts';

/*
 * Trusted Types cannot be required: the loader of the framework names its chunks by plain texts. The
 * policy is tried here as a report, so that nothing of our own is among the reasons (S-04). When this
 * test finds no reason any more, the policy can require them.
 */
test('what keeps Trusted Types from being required is the loader of the framework alone', async ({
  page,
}) => {
  const samples: string[] = [];
  await page.exposeFunction('noteSample', (sample: string) => samples.push(sample));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      if (!effectiveDirective.startsWith('require-trusted-types')) return;
      const { noteSample } = globalThis as unknown as { noteSample: (text: string) => void };
      noteSample(sample);
    });
  });
  // The document alone: what comes later is fetched by it and stays under its policy.
  await page.route(
    (url) => url.pathname === '/en' && url.search === '',
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: {
          ...answer.headers(),
          'content-security-policy-report-only': "require-trusted-types-for 'script'",
        },
      });
    },
  );
  await begin(page, 'en');
  await answerOn(page, 'en', 'emergency-signs', { 'emergency-signs': ['none'] });
  await expect.poll(() => stepOn(page)).toBe('warning-signs');
  await expect.poll(() => samples.length).toBeGreaterThan(0);
  expect(samples.filter((each) => !/^HTMLScriptElement src\|\/_next\/static\//.test(each))).toEqual(
    [],
  );
});

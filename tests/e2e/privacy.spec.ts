import { expect, type Request, test } from '@playwright/test';
import { locales } from '../../lib/i18n/locales.ts';
import { contract, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { classicCases } from './support/classic-cases.ts';
import { begin, toNote, toResult, walk } from './support/journey.ts';

/** Option ids that are also parts of ordinary addresses would only make noise. */
const tellingOptions = [
  ...new Set(questionIds.flatMap((id: QuestionId) => contract[id].options as readonly string[])),
].filter((option) => option.includes('-'));

/** What a request would give away about the answers; empty when it gives nothing away. */
const leakOf = (request: Request, origin: string): readonly string[] => {
  const url = new URL(request.url());
  const headers = JSON.stringify(request.headers());
  return [
    ...(url.origin === origin ? [] : [`another origin: ${url.origin}`]),
    ...(request.method() === 'GET' ? [] : [`${request.method()} ${url.pathname}`]),
    ...(request.postData() === null ? [] : [`a body to ${url.pathname}`]),
    ...tellingOptions
      .filter((option) => url.href.includes(option) || headers.includes(option))
      .map((option) => `${option} in ${url.pathname}`),
  ];
};

for (const locale of locales)
  test(`${locale}: nothing about the answers leaves the device in a whole check`, async ({
    page,
    baseURL,
    context,
  }) => {
    const origin = new URL(baseURL ?? '').origin;
    const leaks: string[] = [];
    let requests = 0;
    page.on('request', (request) => {
      requests += 1;
      leaks.push(...leakOf(request, origin));
    });
    await begin(page, locale);
    await walk(page, locale, classicCases[0]?.answers ?? {});
    await toResult(page, locale);
    await toNote(page, locale);
    expect(requests).toBeGreaterThan(3);
    expect(leaks).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

test('a page that sends an answer would be noticed', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const leaks: string[] = [];
  page.on('request', (request) => leaks.push(...leakOf(request, origin)));
  await page.goto('/en');
  await page.evaluate(() => fetch('/en?answer=face-droop-sudden').then(() => undefined));
  await page.evaluate(() =>
    fetch('/api/v1/assessments', { method: 'POST', body: '{}' }).then(() => undefined),
  );
  expect(leaks.some((leak) => leak.startsWith('face-droop-sudden'))).toBe(true);
  expect(leaks.some((leak) => leak.startsWith('POST'))).toBe(true);
});

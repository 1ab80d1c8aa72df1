import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

/** What an enrolled device remembers of itself. */
const enrolment = {
  kioskId: '22222222-2222-4222-8222-222222222222',
  clinic: 'renhe',
  name: { 'zh-CN': '仁和医院', en: 'Renhe Hospital' },
  label: 'Hall 1',
  place: 'cn',
  languages: ['zh-CN', 'en'],
  retentionHours: 72,
};

test('an enrolled kiosk starts in the morning without a network (R-31)', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto('/en/kiosk');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(
        async () => (await caches.match('/en/kiosk', { ignoreSearch: true })) !== undefined,
      ),
    )
    .toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Set up this screen/);
  await context.setOffline(true);
  await page.evaluate(async (record) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('facewise-outbox');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const put = database.transaction('device', 'readwrite').objectStore('device');
      put.put(record, 'enrolment').onsuccess = resolve;
    });
    database.close();
  }, enrolment);
  await page.close();

  const morning = await context.newPage();
  await morning.goto('/en/kiosk');
  await expect(morning.getByText('Renhe Hospital')).toBeVisible();
  await morning.getByRole('main').getByRole('button', { name: '中文' }).click();
  await expect(morning.getByRole('heading', { level: 1 })).toHaveText('这次是替谁回答？');
});

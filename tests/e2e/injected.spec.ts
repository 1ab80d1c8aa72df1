import { expect, test } from '@playwright/test';

/** One page of each kind that has a layout or a policy of its own. */
const kinds = [
  '/zh-CN',
  '/en/check/side',
  '/en/check/emergency',
  '/en/check/result',
  '/zh-CN/learn',
  '/en/evidence',
  '/en/safety',
  '/en/open',
  '/en/paper',
  '/en/kiosk',
  '/en/desk/sign-in',
  '/en/desk/interview',
  '/en/embedding',
  '/embed/demo?lang=en',
] as const;

test('on no kind of page does an injected script run, nor a text that is evaluated (S-03)', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of kinds) {
    const isPage = (url: URL) => `${url.pathname}${url.search}` === path;
    await page.route(isPage, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const planted =
        '<script>document.documentElement.dataset.injected = "inline"</script>' +
        '<img src="data:," alt="" onerror=\'document.documentElement.dataset.injected = "handler"\'>';
      await route.fulfill({ response: answer, body: html.replace('</body>', `${planted}</body>`) });
    });
    await page.goto(path);
    await page.unroute(isPage);
    // The page is there and its own scripts run, so that the planted ones had their chance.
    await page.waitForFunction(() =>
      [...document.body.children].some((each) =>
        Object.keys(each).some((key) => key.startsWith('__reactFiber')),
      ),
    );
    await page.evaluate(async () => {
      const { documentElement } = document;
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "added"';
      document.head.append(script);
      documentElement.setAttribute('onclick', 'this.dataset.injected = "attribute"');
      documentElement.dispatchEvent(new Event('click'));
      documentElement.removeAttribute('onclick');
      // A text for a timer is evaluated when its time has come; the second timer comes after it.
      const later = setTimeout as unknown as (what: string | (() => void), when: number) => void;
      later('document.documentElement.dataset.injected = "evaluated"', 0);
      await new Promise<void>((resolve) => later(resolve, 0));
    });
    expect(await page.evaluate(() => document.documentElement.dataset.injected), path).toBe(
      undefined,
    );
  }
});

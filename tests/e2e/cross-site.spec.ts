import { createServer, type Server } from 'node:http';
import { type BrowserContext, expect, test } from '@playwright/test';
import { signedInPage } from './support/desk.ts';

/** Every address below /api/v1 at which something can be changed. */
const targets = [
  'account/password',
  'account/second-factor',
  'account/sessions',
  'intakes',
  'intakes/018f0000-0000-7000-8000-000000000000',
  'kiosk-reset',
  'kiosk-session',
  'kiosks',
  'links/look',
  'links/use',
  'session',
  'session/presence',
  'settings',
  'settings/undo',
  'setup',
  'staff',
  'staff/018f0000-0000-7000-8000-000000000000',
  'staff/018f0000-0000-7000-8000-000000000000/link',
] as const;

/** Another site: for a browser `localhost` is another than 127.0.0.1. */
const openOtherSite = async (): Promise<{ readonly server: Server; readonly address: string }> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const found = server.address();
  const port = typeof found === 'object' && found !== null ? found.port : 0;
  return { server, address: `http://localhost:${port}/` };
};

/** What was sent to us while the other site was open. */
const watched = (context: BrowserContext, base: string) => {
  const sent: Promise<{ what: string; status: number; hasCookie: boolean }>[] = [];
  context.on('response', (response) => {
    const request = response.request();
    if (!request.url().startsWith(base)) return;
    sent.push(
      request.allHeaders().then((headers) => ({
        what: `${request.method()} ${new URL(request.url()).pathname}`,
        status: response.status(),
        hasCookie: headers.cookie !== undefined,
      })),
    );
  });
  return sent;
};

test('a page of another site changes nothing with the browser of an admin (S-07)', async ({
  browser,
  baseURL,
}) => {
  const base = baseURL ?? '';
  const page = await signedInPage(browser, 'admin');
  const context = page.context();
  const { server, address } = await openOtherSite();
  try {
    await page.goto(address);
    const sent = watched(context, base);
    await page.evaluate(
      async ([to, paths]) => {
        for (const path of paths) {
          const url = `${to}/api/v1/${path}`;
          for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
            await fetch(url, {
              method: 'POST',
              mode: 'no-cors',
              credentials: 'include',
              headers: { 'content-type': type },
              body: '{}',
            }).catch(() => undefined);
          for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
            await fetch(url, {
              method,
              credentials: 'include',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            }).catch(() => undefined);
          const form = document.createElement('form');
          const frame = document.createElement('iframe');
          frame.name = `frame ${path}`;
          form.target = frame.name;
          form.method = 'post';
          form.action = url;
          document.body.append(frame, form);
          form.submit();
          await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        }
      },
      [base, [...targets]] as const,
    );
    const answers = await Promise.all(sent);
    const posts = answers.filter(({ what }) => what.startsWith('POST '));
    expect(new Set(posts.map(({ what }) => what)).size).toBe(targets.length);
    // A preflight is answered, and never with leave to go on.
    const changes = answers.filter(({ what }) => !/^(?:OPTIONS|GET) /.test(what));
    expect(changes.filter(({ status }) => status < 400)).toEqual([]);
    expect(changes.filter(({ what }) => /^(?:PUT|PATCH|DELETE) /.test(what))).toEqual([]);
    expect(answers.filter(({ hasCookie }) => hasCookie)).toEqual([]);
    const still = await context.request.get('/api/v1/session');
    expect(still.status()).toBe(200);
  } finally {
    server.close();
    await context.close();
  }
});

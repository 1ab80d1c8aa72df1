/**
 * Keeps the check on the device after one visit, so that it works without a network (built by
 * scripts/lib/write-service-worker.mjs, served as /sw.js). It stores pages and programs, never an
 * answer: answers are in no request.
 *
 * A page and its program always come from one build. A newer build is fetched in the background and
 * waits; it takes over when a start page says that nobody is in the middle of a check.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { isMidway, languageOf, shellOf } from './addresses.ts';
import type { KeptFile } from './kept-file.ts';

interface OpenPage {
  readonly url: string;
}

/** What this file uses of a service worker; the library of types for workers clashes with the one for pages. */
declare const self: {
  readonly keptFiles: readonly KeptFile[];
  readonly navigator: { readonly language: string };
  readonly clients: {
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: 'message',
    listener: (event: {
      readonly data: unknown;
      readonly waitUntil: (work: Promise<void>) => void;
    }) => void,
  ) => void;
};

// A list of our own name: the build writes it in front of this program.
precacheAndRoute([...self.keptFiles], { cleanURLs: false, directoryIndex: '' });
cleanupOutdatedCaches();

// Every step of the check is one kept page: which question it shows is decided in the browser.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && shellOf(url.pathname) !== null,
  (options) => createHandlerBoundToURL(shellOf(options.url.pathname) ?? '')(options),
);

// Which rules are withdrawn: from the server, and without a network what it said last.
registerRoute(
  ({ url }) => url.pathname === '/api/v1/rules',
  async ({ request }) => {
    const said = await caches.open('facewise-standing');
    try {
      const answer = await fetch(request);
      if (answer.ok) await said.put('/api/v1/rules', answer.clone());
      return answer;
    } catch {
      return (await said.match('/api/v1/rules')) ?? Response.error();
    }
  },
);

// Any other page comes from the network; without one, a page says what works and what does not.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request }) => fetch(request),
);
setCatchHandler(async (options) => {
  const { request, url } = options;
  if (request.mode !== 'navigate') return Response.error();
  const language = languageOf(url.pathname) ?? languageOf(`/${self.navigator.language}`) ?? 'zh-CN';
  if (url.pathname === '/') return Response.redirect(`/${language}`, 302);
  const page = `/${language}/offline`;
  return createHandlerBoundToURL(page)({ ...options, url: new URL(page, url) });
});

const takeOverUnlessMidway = async (): Promise<void> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.some(({ url }) => isMidway(new URL(url).pathname))) return;
  await self.skipWaiting();
};

self.addEventListener('message', (event) => {
  if (event.data === 'start-page-shown') event.waitUntil(takeOverUnlessMidway());
});

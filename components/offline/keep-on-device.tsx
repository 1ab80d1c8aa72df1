'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { copyFacts } from '../../lib/copy/copy-facts.ts';

/** What the program on the device is told while nobody is in the middle of a check; offline/service-worker.ts listens. */
const startPageShown = 'start-page-shown';

/** Milliseconds. */
const betweenTellings = 3000;

const isStartPage = (path: string): boolean => path.split('/').filter(Boolean).length === 1;

/** Milliseconds after the page has loaded: what it is read with, and the check behind it, come first. */
const patience = 2000;

/** Ends when the page has loaded and had time to fetch what it needs next. */
const pageAtRest = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = () => setTimeout(resolve, patience);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
  });

/** Registers the program; null where the browser has none, or refuses it. Never throws. */
const register = async (): Promise<ServiceWorkerRegistration | null> => {
  // A copy without a server is on the device already.
  if (copyFacts() !== null) return null;
  try {
    return (await navigator.serviceWorker?.register('/sw.js', { updateViaCache: 'none' })) ?? null;
  } catch {
    // A private window, a frame without storage: the check needs the network there, and works.
    return null;
  }
};

/**
 * Keeps the check on this device, so that it works without a network after one visit. A newer
 * version that waits takes over on the start page only. Shows nothing.
 */
export const KeepOnDevice = () => {
  const isAtStart = isStartPage(usePathname());
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') return;
    let isGone = false;
    let again: ReturnType<typeof setInterval> | undefined;
    pageAtRest()
      .then(register)
      .then((registration) => {
        if (isGone || registration === null || !isAtStart) return;
        // Said more than once: the page of a check that was just left may still count as open.
        const tell = () => registration.waiting?.postMessage(startPageShown);
        tell();
        again = setInterval(tell, betweenTellings);
      });
    return () => {
      isGone = true;
      clearInterval(again);
    };
  }, [isAtStart]);
  return null;
};

/** What a page notes about itself; milliseconds. */
export interface Seen {
  firstPaint: number;
  largestPaint: number;
  /** The end of the last task of more than 50 ms. */
  lastLong: number;
  /** Beyond 50 ms, of all tasks. */
  blocked: number;
  /** From each press of a button to the paint of the next question. */
  readonly steps: number[];
  /** From each press to the next paint, as the browser counts it for INP, in steps of 8. */
  readonly presses: number[];
}

declare global {
  interface Window {
    benchSeen: Seen;
    /** Tells the measuring program that a step was timed. */
    benchStepped?: () => void;
  }
}

/**
 * Runs in the page before anything of it. A press on a button is a step when the heading of the
 * question changes after it: then it is timed from the moment the browser got the press until the
 * first task after the frame that shows the new heading.
 */
export const observePage = (): void => {
  const seen: Seen = {
    firstPaint: 0,
    largestPaint: 0,
    lastLong: 0,
    blocked: 0,
    steps: [],
    presses: [],
  };
  window.benchSeen = seen;
  const observe = (
    options: PerformanceObserverInit & { durationThreshold?: number },
    note: (entry: PerformanceEntry & { readonly interactionId?: number }) => void,
  ) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe(options);

  observe({ type: 'paint', buffered: true }, ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe({ type: 'largest-contentful-paint', buffered: true }, ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe({ type: 'longtask', buffered: true }, ({ startTime, duration }) => {
    seen.lastLong = startTime + duration;
    seen.blocked += duration - 50;
  });
  observe({ type: 'event', durationThreshold: 16, buffered: true }, (entry) => {
    if (entry.name === 'click' && (entry.interactionId ?? 0) > 0) seen.presses.push(entry.duration);
  });

  const headingText = () =>
    document.querySelector('main h1, .sd-question__title')?.textContent ?? null;
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element) || target.closest('button, [type=button]') === null) return;
      const before = headingText();
      const changes = new MutationObserver(() => {
        const now = headingText();
        if (now === null || now === before) return;
        changes.disconnect();
        requestAnimationFrame(() =>
          scheduler.postTask(
            () => {
              seen.steps.push(performance.now() - timeStamp);
              window.benchStepped?.();
            },
            { priority: 'user-blocking' },
          ),
        );
      });
      changes.observe(document, { childList: true, subtree: true, characterData: true });
      setTimeout(() => changes.disconnect(), 5000);
    },
    { capture: true },
  );
};

declare const scheduler: {
  postTask: (work: () => void, options: { priority: 'user-blocking' }) => Promise<void>;
};

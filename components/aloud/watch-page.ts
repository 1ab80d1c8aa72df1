import type { Outline } from '../../machines/read-aloud/outline.ts';

/**
 * Reports the page as it is heard, now and whenever that has become another. Ticks change no element,
 * so presses and changes are watched as well. What has not changed is not reported twice.
 */
export const watchPage = (
  look: () => Outline | null,
  tell: (outline: Outline) => void,
): (() => void) => {
  let known = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    waiting = undefined;
    const outline = look();
    if (outline === null) return;
    const now = JSON.stringify(outline);
    if (now === known) return;
    known = now;
    tell(outline);
  };
  const soon = () => {
    waiting ??= setTimeout(report, 0);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['open', 'hidden'],
  });
  document.addEventListener('change', soon);
  report();
  return () => {
    observer.disconnect();
    document.removeEventListener('change', soon);
    clearTimeout(waiting);
  };
};

import { heartbeat } from '../sending/heartbeat.ts';

/** How often the server is asked whether it is there, in ms. */
const beat = 15_000;

/**
 * Calls `nudge` when another try may be worth it: the browser says that it is online, the page is
 * looked at again, or the server answers its heartbeat. Nothing of this is the truth; the
 * next try is. Returns how to stop.
 */
export const onNudge = (nudge: () => void): (() => void) => {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') nudge();
  };
  const timer = setInterval(() => {
    void heartbeat().then((isThere) => isThere && nudge());
  }, beat);
  window.addEventListener('online', nudge);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', nudge);
    document.removeEventListener('visibilitychange', whenVisible);
  };
};

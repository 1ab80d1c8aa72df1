import { onFloorAsked } from './floor.ts';

/** Calls back when the page is hidden, left or printed, or something urgent is said; returns how to stop. */
export const watchLeaving = (tell: () => void): (() => void) => {
  const hidden = () => {
    if (document.visibilityState === 'hidden') tell();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', tell);
  window.addEventListener('beforeprint', tell);
  const stopAsking = onFloorAsked(tell);
  return () => {
    stopAsking();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', tell);
    window.removeEventListener('beforeprint', tell);
  };
};

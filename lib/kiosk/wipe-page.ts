import { hush } from '../aloud/local-voice.ts';
import { choosePlace } from '../place-choice.ts';

const quietly = (act: () => void): void => {
  try {
    act();
  } catch {
    // What cannot be reached holds nothing of ours.
  }
};

/** How long the server may take to wipe what only it can, in ms; a person is waiting. */
const patience = 2_000;

/**
 * Takes away what a person left outside the check itself: storage of the tab and of the site, speech, the
 * place. What waits in the outbox stays, sealed.
 */
export const wipePage = (): void => {
  hush();
  choosePlace(null);
  quietly(() => sessionStorage.clear());
  quietly(() => localStorage.clear());
};

/** Asks the server for the header that empties the browser's caches (P-31). Never rejects. */
export const wipeCaches = async (): Promise<void> => {
  await fetch('/api/v1/kiosk-reset', {
    method: 'POST',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
};

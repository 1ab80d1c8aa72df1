import type { Sound } from '../../machines/read-aloud/read-aloud-context.ts';
import { loadClips } from './clips.ts';
import { engine, localVoice } from './local-voice.ts';

/** How long a list of voices may stay empty, in ms, before the person is told. Our own estimate. */
const patience = 2_000;

/** Settles when a voice of this device speaks the language; only voices of the device count. */
const voiceArrives = (lang: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (localVoice(lang) === null) return;
      engine()?.removeEventListener('voiceschanged', look);
      resolve();
    };
    engine()?.addEventListener('voiceschanged', look, { signal });
    look();
  });

const soon = (signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/**
 * What can speak here: a voice of the device, the recordings of this site, or null for neither.
 *
 * @param gap the sentence that says that a recording is missing; with it, recordings may stand alone
 */
export const findSound = async (
  lang: string,
  gap: string,
  signal: AbortSignal,
): Promise<Sound | null> => {
  const [hasVoice, clips] = await Promise.all([
    Promise.race([voiceArrives(lang, signal).then(() => true), soon(signal)]),
    loadClips(lang, gap),
  ]);
  return hasVoice || clips.isWhole ? { hasVoice } : null;
};

/** Settles with a voice that arrives after everybody had given up on it. */
export const awaitSound = async (lang: string, signal: AbortSignal): Promise<Sound> => {
  await voiceArrives(lang, signal);
  return { hasVoice: true };
};

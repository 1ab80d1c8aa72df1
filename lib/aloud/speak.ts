import type { ReadAloudWorld, Utterance } from '../../machines/read-aloud/read-aloud-context.ts';
import { audioContext } from './audio.ts';
import { loadClips } from './clips.ts';
import { takeFloor } from './floor.ts';
import { engine, hush, localVoice } from './local-voice.ts';

type Tell = Parameters<ReadAloudWorld['speak']>[1];

/** An engine says this of a sentence that was stopped on purpose. */
const stoppedOnPurpose: readonly string[] = ['canceled', 'interrupted'];

const playClip = (clip: AudioBuffer, { rate, volume }: Utterance, tell: Tell): (() => void) => {
  const context = audioContext();
  if (context === null) {
    tell('fellSilent');
    return () => {};
  }
  const source = context.createBufferSource();
  const loudness = context.createGain();
  source.buffer = clip;
  source.playbackRate.value = rate;
  loudness.gain.value = volume;
  source.connect(loudness).connect(context.destination);
  source.onended = () => tell('ended');
  source.start();
  tell('began');
  return () => {
    source.onended = null;
    source.stop();
  };
};

const sayWithVoice = (
  voice: SpeechSynthesisVoice,
  { text, rate, volume }: Utterance,
  tell: Tell,
): (() => void) => {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  utterance.volume = volume;
  utterance.onstart = () => tell('began');
  utterance.onend = () => tell('ended');
  utterance.onerror = ({ error }) => {
    if (!stoppedOnPurpose.includes(error)) tell('fellSilent');
  };
  // The queue is shared by all pages of the browser, and a paused one swallows everything.
  hush();
  engine()?.resume();
  const isMine = takeFloor();
  engine()?.speak(utterance);
  return () => {
    utterance.onstart = null;
    utterance.onend = null;
    utterance.onerror = null;
    if (isMine()) hush();
  };
};

/**
 * Says one sentence: the recording of exactly these words where the site has one, else a voice of
 * this device, else the recording that says that one is missing. Returns how to stop it.
 */
export const speakAloud =
  (gap: string): ReadAloudWorld['speak'] =>
  (utterance, tell) => {
    let stop: (() => void) | null = null;
    let isOver = false;
    void loadClips(utterance.lang, gap).then((clips) => {
      if (isOver) return;
      const voice = localVoice(utterance.lang);
      const clip = clips.find(utterance.text) ?? (voice === null ? clips.find(gap) : null);
      if (clip !== null) stop = playClip(clip, utterance, tell);
      else if (voice !== null) stop = sayWithVoice(voice, utterance, tell);
      else tell('fellSilent');
    });
    return () => {
      isOver = true;
      stop?.();
    };
  };

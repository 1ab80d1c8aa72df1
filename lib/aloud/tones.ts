import type { Tone } from '../../machines/read-aloud/read-aloud-context.ts';
import { audioContext } from './audio.ts';

/** Frequencies in Hz, each for `length` seconds: low for a move, rising for a yes, falling for back. */
const tones: Readonly<Record<Tone, readonly number[]>> = {
  move: [392],
  choose: [523, 659],
  undo: [523, 392],
  step: [440, 554, 659],
  wrong: [220, 208],
};
const length = 0.07;

/** A short soft tone of its own for each act, so that an act is known before its words. */
export const playTone = (tone: Tone): void => {
  const context = audioContext();
  if (context === null) return;
  tones[tone].forEach((frequency, at) => {
    const source = context.createOscillator();
    const loudness = context.createGain();
    const begin = context.currentTime + at * length;
    source.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, begin);
    loudness.gain.linearRampToValueAtTime(0.12, begin + 0.01);
    loudness.gain.linearRampToValueAtTime(0, begin + length);
    source.connect(loudness).connect(context.destination);
    source.start(begin);
    source.stop(begin + length);
  });
};

/** Three calm tones, in Hz and seconds from the start. */
const tones = [
  [660, 0],
  [660, 0.5],
  [880, 1],
] as const;

/** Sounds three tones, so that somebody looks up. Silent where the device has no sound. */
export const chime = (): void => {
  try {
    const context = new AudioContext();
    for (const [frequency, at] of tones) {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      const begin = context.currentTime + at;
      tone.frequency.value = frequency;
      loudness.gain.setValueAtTime(0, begin);
      loudness.gain.linearRampToValueAtTime(0.4, begin + 0.05);
      loudness.gain.linearRampToValueAtTime(0, begin + 0.4);
      tone.connect(loudness).connect(context.destination);
      tone.start(begin);
      tone.stop(begin + 0.45);
    }
    setTimeout(() => void context.close(), 2_500);
  } catch {
    // The words on the screen still stand.
  }
};

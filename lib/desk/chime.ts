/** Two short tones, quiet enough for a waiting room: pitch in hertz, start in seconds. */
const tones = [
  { pitch: 660, start: 0 },
  { pitch: 880, start: 0.18 },
] as const;
const length = 0.14;
const loudness = 0.12;

/** The sound for somebody new who cannot wait. */
export interface Chime {
  readonly ring: () => void;
  readonly close: () => void;
}

/** Must be called from a press: a browser lets no page make a sound on its own. */
export const openChime = (): Chime => {
  const context = new AudioContext();
  return {
    ring: () => {
      for (const { pitch, start } of tones) {
        const at = context.currentTime + start;
        const tone = new OscillatorNode(context, { frequency: pitch });
        const volume = new GainNode(context, { gain: 0 });
        volume.gain.setValueAtTime(0, at);
        volume.gain.linearRampToValueAtTime(loudness, at + 0.02);
        volume.gain.linearRampToValueAtTime(0, at + length);
        tone.connect(volume).connect(context.destination);
        tone.start(at);
        tone.stop(at + length);
      }
    },
    close: () => void context.close(),
  };
};

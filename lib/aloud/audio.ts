let context: AudioContext | null | undefined;

/** The one sound output of this page; null where the browser has none. Made at the first press. */
export const audioContext = (): AudioContext | null => {
  if (context === undefined) {
    try {
      context = new AudioContext();
    } catch {
      context = null;
    }
  }
  void context?.resume().catch(() => {});
  return context;
};

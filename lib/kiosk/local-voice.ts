/** A voice of this language that stays on the device; null where there is none. */
const localVoice = (lang: string): SpeechSynthesisVoice | null => {
  const language = lang.split('-')[0] ?? lang;
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return (
    voices.find(
      (voice) =>
        voice.localService && voice.lang.toLowerCase().replace('_', '-').startsWith(language),
    ) ?? null
  );
};

/** Says a sentence aloud if a voice on the device can; a voice from the network is never used. */
export const sayLocally = (text: string, lang: string): boolean => {
  const voice = localVoice(lang);
  if (voice === null) return false;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
  return true;
};

/** Stops whatever is being said. */
export const hush = (): void => globalThis.speechSynthesis?.cancel();

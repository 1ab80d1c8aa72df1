import { askForFloor, takeFloor } from '../aloud/floor.ts';
import { hush, localVoice } from '../aloud/local-voice.ts';

/**
 * Says a sentence aloud if a voice on the device can; a voice from the network is never used. Whatever
 * is being read aloud stops for it. Returns how to stop it, which silences nobody who spoke later.
 */
export const sayLocally = (text: string, lang: string): (() => void) => {
  const voice = localVoice(lang);
  if (voice === null) return () => {};
  askForFloor();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  hush();
  const isMine = takeFloor();
  speechSynthesis.speak(utterance);
  return () => {
    if (isMine()) hush();
  };
};

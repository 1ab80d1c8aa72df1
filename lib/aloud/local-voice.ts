/** Three-letter codes and names of dialects that engines use for our languages. */
const sameAs: Readonly<Record<string, string>> = {
  cmn: 'zh',
  zho: 'zh',
  chi: 'zh',
  eng: 'en',
};

/** Voices of these regions speak another Chinese, or read other characters. */
const otherChinese = /^(yue|wuu|nan|hak)\b|\b(hk|mo|hkg)\b/;

/** `zh_CN`, `cmn-Hans-CN`, `eng-US-f000` … as lower-case parts with a two-letter language first. */
const normalized = (lang: string): string => {
  const [language = '', ...rest] = lang.toLowerCase().replaceAll('_', '-').split('-');
  return [sameAs[language] ?? language, ...rest].join('-');
};

type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice for a language among those that stay on the device; null where there is none. A voice
 * from the network would send every answer to a stranger, and one of another language speaks
 * gibberish. The region counts after the language: Mandarin of the mainland before that of Taiwan.
 */
export const pickVoice = <V extends VoiceFacts>(voices: readonly V[], lang: string): V | null => {
  const wanted = normalized(lang);
  const [language = ''] = wanted.split('-');
  const region = wanted.split('-').at(-1) ?? '';
  const rank = (voice: V): number => {
    const parts = normalized(voice.lang).split('-');
    return (parts.includes(region) ? 2 : 0) + (voice.default ? 1 : 0);
  };
  const own = voices.filter((voice) => {
    const spoken = normalized(voice.lang);
    return (
      voice.localService === true &&
      spoken.split('-')[0] === language &&
      !(language === 'zh' && otherChinese.test(spoken))
    );
  });
  return own.sort((a, b) => rank(b) - rank(a))[0] ?? null;
};

/** The engine of the browser; null in the web views that have none. */
export const engine = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

/** The voice of this device for a language now; the list may still be empty. */
export const localVoice = (lang: string): SpeechSynthesisVoice | null =>
  pickVoice(engine()?.getVoices() ?? [], lang);

/** Stops whatever is being said, also what another page of this browser left in the queue. */
export const hush = (): void => engine()?.cancel();

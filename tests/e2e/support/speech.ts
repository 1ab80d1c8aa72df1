import type { Frame, Page } from '@playwright/test';

/** One sentence that was really begun. */
export interface Heard {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
  readonly isLocal: boolean;
}

interface Ear {
  readonly heard: readonly Heard[];
  readonly calls: readonly string[];
  readonly cancels: number;
  readonly isIdle: boolean;
}

/** A voice as a browser lists it. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

const localVoices: readonly FakeVoice[] = [
  // First in the list, and never to be used: it would send the text away.
  { lang: 'en-US', localService: false },
  { lang: 'zh-CN', localService: false },
  { lang: 'en-GB', localService: true },
  { lang: 'cmn_CN', localService: true },
];

/**
 * Puts a speech engine in the place of the browser's own, which has no voices on a test machine
 * (ruling 31). It behaves as engines do: one queue, sentences that begin and end later, `cancel`
 * that drops all of it. What was begun is the transcript. Links to telephones are noted, not followed.
 */
export const fakeSpeech = async (
  page: Page,
  voices: readonly FakeVoice[] = localVoices,
): Promise<void> => {
  await page.addInitScript((listed) => {
    const heard: Heard[] = [];
    const calls: string[] = [];
    const ear = { heard, calls, cancels: 0, isIdle: true };
    Object.assign(window, { ear });
    class Utterance {
      voice: { localService: boolean } | null = null;
      lang = '';
      rate = 1;
      volume = 1;
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: ((event: { error: string }) => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    let queue: Utterance[] = [];
    let current: Utterance | null = null;
    const later = (act: () => void) => setTimeout(act, 0);
    const next = () => {
      const [first, ...rest] = queue;
      if (first === undefined || current !== null) return;
      queue = rest;
      current = first;
      later(() => {
        if (current !== first) return;
        const { text, lang, rate, voice } = first;
        heard.push({ text, lang, rate, isLocal: voice?.localService === true });
        first.onstart?.();
        later(() => {
          if (current !== first) return;
          current = null;
          first.onend?.();
          later(() => {
            ear.isIdle = current === null && queue.length === 0;
          });
          next();
        });
      });
    };
    const engine = {
      speak: (utterance: Utterance) => {
        ear.isIdle = false;
        queue.push(utterance);
        next();
      },
      cancel: () => {
        ear.cancels += 1;
        const stopped = current;
        current = null;
        queue = [];
        ear.isIdle = true;
        if (stopped !== null) later(() => stopped.onerror?.({ error: 'canceled' }));
      },
      resume: () => {},
      pause: () => {},
      getVoices: () => listed.map((voice) => ({ ...voice, default: false, name: voice.lang })),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: Utterance,
      configurable: true,
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.protocol !== 'tel:') return;
      event.preventDefault();
      calls.push(link.pathname);
    });
  }, voices);
};

/** What was heard until now. Survives a page that is being loaded. */
export const earOf = async (page: Page | Frame): Promise<Ear> => {
  const handle = await page.waitForFunction(() => {
    const { ear } = window as unknown as { ear?: unknown };
    return ear === undefined ? false : JSON.stringify(ear);
  });
  return JSON.parse(String(await handle.jsonValue())) as Ear;
};

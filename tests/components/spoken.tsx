import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { speak, WordsProvider } from '../../components/words-provider.tsx';
import type { Locale } from '../../lib/i18n/locales.ts';
import type { Dictionary } from '../../lib/i18n/words.ts';
import aloudEn from '../../locales/en/aloud.json' with { type: 'json' };
import consentEn from '../../locales/en/consent.json' with { type: 'json' };
import deskEn from '../../locales/en/desk.json' with { type: 'json' };
import faceEn from '../../locales/en/face.json' with { type: 'json' };
import flagsEn from '../../locales/en/flags.json' with { type: 'json' };
import handoverEn from '../../locales/en/handover.json' with { type: 'json' };
import kioskEn from '../../locales/en/kiosk.json' with { type: 'json' };
import questionsEn from '../../locales/en/questions.json' with { type: 'json' };
import reasonsEn from '../../locales/en/reasons.json' with { type: 'json' };
import reminderEn from '../../locales/en/reminder.json' with { type: 'json' };
import resultsEn from '../../locales/en/results.json' with { type: 'json' };
import uiEn from '../../locales/en/ui.json' with { type: 'json' };
import aloudZh from '../../locales/zh-CN/aloud.json' with { type: 'json' };
import consentZh from '../../locales/zh-CN/consent.json' with { type: 'json' };
import deskZh from '../../locales/zh-CN/desk.json' with { type: 'json' };
import faceZh from '../../locales/zh-CN/face.json' with { type: 'json' };
import flagsZh from '../../locales/zh-CN/flags.json' with { type: 'json' };
import handoverZh from '../../locales/zh-CN/handover.json' with { type: 'json' };
import kioskZh from '../../locales/zh-CN/kiosk.json' with { type: 'json' };
import questionsZh from '../../locales/zh-CN/questions.json' with { type: 'json' };
import reasonsZh from '../../locales/zh-CN/reasons.json' with { type: 'json' };
import reminderZh from '../../locales/zh-CN/reminder.json' with { type: 'json' };
import resultsZh from '../../locales/zh-CN/results.json' with { type: 'json' };
import uiZh from '../../locales/zh-CN/ui.json' with { type: 'json' };
import { pseudoWords } from '../support/pseudo-locale.ts';
import '../../styles/tokens.css';
import '../../styles/base.css';

export const dictionaries: Readonly<Record<Locale, Dictionary>> = {
  en: {
    aloud: aloudEn,
    desk: deskEn,
    face: faceEn,
    consent: consentEn,
    flags: flagsEn,
    handover: handoverEn,
    kiosk: kioskEn,
    questions: questionsEn,
    reasons: reasonsEn,
    reminder: reminderEn,
    results: resultsEn,
    ui: uiEn,
  },
  'zh-CN': {
    aloud: aloudZh,
    desk: deskZh,
    face: faceZh,
    consent: consentZh,
    flags: flagsZh,
    handover: handoverZh,
    kiosk: kioskZh,
    questions: questionsZh,
    reasons: reasonsZh,
    reminder: reminderZh,
    results: resultsZh,
    ui: uiZh,
  },
};

/** The words of a language, as a page has them. */
export const spokenIn = (locale: Locale) => speak(dictionaries[locale], locale);

/** Shows something with the real words of a language around it. */
export const show = (what: ReactNode, locale: Locale = 'en') => {
  const wrapped = (inner: ReactNode) => (
    <WordsProvider dictionary={dictionaries[locale]} locale={locale}>
      {inner}
    </WordsProvider>
  );
  const { rerender, ...rest } = render(wrapped(what));
  return { ...rest, rerender: (next: ReactNode) => rerender(wrapped(next)) };
};

const pseudoDictionary = (locale: Locale): Dictionary =>
  Object.fromEntries(
    Object.entries(dictionaries[locale]).map(([namespace, words]) => [
      namespace,
      pseudoWords(words),
    ]),
  );

/** Shows something in the pseudo-locale made from a language: accented, longer, in brackets (I-06). */
export const showPseudo = (what: ReactNode, locale: Locale) =>
  render(
    <WordsProvider dictionary={pseudoDictionary(locale)} locale={locale}>
      {what}
    </WordsProvider>,
  );

/** Everything that can be read on the page now. */
export const textOnPage = (): string => document.body.textContent ?? '';

export { screen };

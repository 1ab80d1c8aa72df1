import { createInstance } from 'i18next';
import aloudEn from '../../locales/en/aloud.json' with { type: 'json' };
import consentEn from '../../locales/en/consent.json' with { type: 'json' };
import copyEn from '../../locales/en/copy.json' with { type: 'json' };
import deskEn from '../../locales/en/desk.json' with { type: 'json' };
import embedEn from '../../locales/en/embed.json' with { type: 'json' };
import embeddingEn from '../../locales/en/embedding.json' with { type: 'json' };
import evidenceEn from '../../locales/en/evidence.json' with { type: 'json' };
import faceEn from '../../locales/en/face.json' with { type: 'json' };
import fhirEn from '../../locales/en/fhir.json' with { type: 'json' };
import flagsEn from '../../locales/en/flags.json' with { type: 'json' };
import handoverEn from '../../locales/en/handover.json' with { type: 'json' };
import kioskEn from '../../locales/en/kiosk.json' with { type: 'json' };
import learnEn from '../../locales/en/learn.json' with { type: 'json' };
import offlineEn from '../../locales/en/offline.json' with { type: 'json' };
import paperEn from '../../locales/en/paper.json' with { type: 'json' };
import privacyEn from '../../locales/en/privacy.json' with { type: 'json' };
import questionsEn from '../../locales/en/questions.json' with { type: 'json' };
import reasonsEn from '../../locales/en/reasons.json' with { type: 'json' };
import reminderEn from '../../locales/en/reminder.json' with { type: 'json' };
import resultsEn from '../../locales/en/results.json' with { type: 'json' };
import safetyEn from '../../locales/en/safety.json' with { type: 'json' };
import staffEn from '../../locales/en/staff.json' with { type: 'json' };
import uiEn from '../../locales/en/ui.json' with { type: 'json' };
import aloudZh from '../../locales/zh-CN/aloud.json' with { type: 'json' };
import consentZh from '../../locales/zh-CN/consent.json' with { type: 'json' };
import copyZh from '../../locales/zh-CN/copy.json' with { type: 'json' };
import deskZh from '../../locales/zh-CN/desk.json' with { type: 'json' };
import embedZh from '../../locales/zh-CN/embed.json' with { type: 'json' };
import embeddingZh from '../../locales/zh-CN/embedding.json' with { type: 'json' };
import evidenceZh from '../../locales/zh-CN/evidence.json' with { type: 'json' };
import faceZh from '../../locales/zh-CN/face.json' with { type: 'json' };
import fhirZh from '../../locales/zh-CN/fhir.json' with { type: 'json' };
import flagsZh from '../../locales/zh-CN/flags.json' with { type: 'json' };
import handoverZh from '../../locales/zh-CN/handover.json' with { type: 'json' };
import kioskZh from '../../locales/zh-CN/kiosk.json' with { type: 'json' };
import learnZh from '../../locales/zh-CN/learn.json' with { type: 'json' };
import offlineZh from '../../locales/zh-CN/offline.json' with { type: 'json' };
import paperZh from '../../locales/zh-CN/paper.json' with { type: 'json' };
import privacyZh from '../../locales/zh-CN/privacy.json' with { type: 'json' };
import questionsZh from '../../locales/zh-CN/questions.json' with { type: 'json' };
import reasonsZh from '../../locales/zh-CN/reasons.json' with { type: 'json' };
import reminderZh from '../../locales/zh-CN/reminder.json' with { type: 'json' };
import resultsZh from '../../locales/zh-CN/results.json' with { type: 'json' };
import safetyZh from '../../locales/zh-CN/safety.json' with { type: 'json' };
import staffZh from '../../locales/zh-CN/staff.json' with { type: 'json' };
import uiZh from '../../locales/zh-CN/ui.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { type Dictionary, gapFor, type Words, type WordValues } from './words.ts';

// Every word in every language: only server components and route handlers may import this file.

const dictionaries = {
  'zh-CN': {
    aloud: aloudZh,
    consent: consentZh,
    copy: copyZh,
    desk: deskZh,
    embed: embedZh,
    embedding: embeddingZh,
    evidence: evidenceZh,
    face: faceZh,
    fhir: fhirZh,
    flags: flagsZh,
    offline: offlineZh,
    kiosk: kioskZh,
    handover: handoverZh,
    learn: learnZh,
    paper: paperZh,
    privacy: privacyZh,
    questions: questionsZh,
    reasons: reasonsZh,
    reminder: reminderZh,
    results: resultsZh,
    safety: safetyZh,
    staff: staffZh,
    ui: uiZh,
  },
  en: {
    aloud: aloudEn,
    consent: consentEn,
    copy: copyEn,
    desk: deskEn,
    embed: embedEn,
    embedding: embeddingEn,
    evidence: evidenceEn,
    face: faceEn,
    fhir: fhirEn,
    flags: flagsEn,
    offline: offlineEn,
    kiosk: kioskEn,
    handover: handoverEn,
    learn: learnEn,
    paper: paperEn,
    privacy: privacyEn,
    questions: questionsEn,
    reasons: reasonsEn,
    reminder: reminderEn,
    results: resultsEn,
    safety: safetyEn,
    staff: staffEn,
    ui: uiEn,
  },
} as const satisfies Record<Locale, Dictionary>;

/** A file of words, `locales/<lng>/<namespace>.json`. */
export type Namespace = keyof (typeof dictionaries)['en'];

/** A result is never shown without what it rests on, nor without what can be done with it. */
const withCompanions = (namespaces: readonly Namespace[]): readonly Namespace[] =>
  namespaces.includes('results') ? [...namespaces, 'reasons', 'handover', 'reminder'] : namespaces;

/** The words of some namespaces as plain data, to be handed to a page's `WordsProvider`. */
export const loadDictionary = (locale: Locale, namespaces: readonly Namespace[]): Dictionary =>
  Object.fromEntries(withCompanions(namespaces).map((name) => [name, dictionaries[locale][name]]));

/**
 * The words of one language on the server. Each call makes an i18next of its own: requests in two
 * languages at the same time share nothing (I-01). No language falls back to another (I-02), and an
 * empty text is a missing one (I-03). The same texts as `createWords` gives in the browser.
 */
export const serverWords = (locale: Locale): Words => {
  const i18n = createInstance();
  const dictionary: Dictionary = dictionaries[locale];
  i18n.init({
    initAsync: false,
    lng: locale,
    load: 'currentOnly',
    fallbackLng: false,
    resources: { [locale]: dictionary },
    ns: Object.keys(dictionary),
    returnNull: false,
    returnEmptyString: false,
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: (key) => gapFor(locale, key, 'there is no text'),
    returnedObjectHandler: (key, _value, { ns }) =>
      gapFor(locale, `${String(ns)}:${key}`, 'is a group of texts'),
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });
  const word = (key: string, values: WordValues = {}): string =>
    i18n.t(key, {
      ...values,
      missingInterpolationHandler: (_text: string, [placeholder]: readonly string[]) =>
        gapFor(locale, key, `${placeholder} has no value`),
    });
  return Object.assign(word, {
    has: (key: string) => i18n.exists(key, { returnObjects: false }),
  });
};

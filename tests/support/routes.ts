import { evidenceParts } from '../../app/[locale]/evidence/evidence-parts.ts';
import { steps } from '../../components/check/step.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { topics } from '../../rules/learn/catalogue.ts';

/** Pages that are only read: no answers, no steps. */
export const readingPages: readonly string[] = [
  '/evidence',
  ...evidenceParts.map((part) => `/evidence/${part}`),
  '/learn',
  ...Object.keys(topics).map((topic) => `/learn/${topic}`),
];

/** Every page below a language; a new page is added here, and the page-wide tests then cover it. */
export const pagesOfLocale: readonly string[] = [
  '',
  '/check',
  ...steps.map((step) => `/check/${step}`),
  ...readingPages,
  '/open',
  '/desk/scan',
  '/offline',
  '/paper',
  '/privacy',
  '/safety',
  '/embedding',
];

/** Every page below a language that belongs to a clinic: without a session or an enrolment it asks for one. */
export const staffPagesOfLocale: readonly string[] = [
  '/desk',
  '/desk/invite',
  '/desk/second-factor',
  '/desk/settings',
  '/desk/settings/kiosks',
  '/desk/settings/people',
  '/desk/settings/security',
  '/desk/settings/trail',
  '/desk/setup',
  '/desk/sign-in',
  '/desk/interview',
  '/desk/intake',
  '/desk/outcomes',
  '/desk/display',
  '/kiosk',
];

/** Every page of the product, as in the address bar. */
export const pages: readonly string[] = locales.flatMap((locale) =>
  [...pagesOfLocale, ...staffPagesOfLocale].map((page) => `/${locale}${page}`),
);

/** Addresses that do not exist: no such page, no such step, no such language. */
export const missingPages: readonly string[] = [
  '/en/nothing-here',
  '/zh-CN/nothing-here',
  '/zh-CN/check/nothing-here',
  '/fr',
  '/fr/check',
  '/nothing-here.html',
];

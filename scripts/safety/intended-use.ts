import { safetyParts } from '../../app/[locale]/safety/safety-parts.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { serverWords } from '../../lib/i18n/server.ts';
import { rulesVersion } from '../../rules/version.ts';

/** docs/safety/intended-use.generated.md: the statement of the safety page, in every language. */
export const intendedUse = (): string =>
  [
    '<!-- Written by `npm run docs` from the words of the safety page; a test fails when it is stale. -->',
    '',
    ...locales.flatMap((locale) => {
      const t = serverWords(locale);
      return [
        `# ${t('safety:title')}`,
        '',
        t('safety:lead'),
        '',
        ...safetyParts.flatMap(({ part, keys }) => [
          `## ${t(`safety:${part}.heading`)}`,
          '',
          ...keys.map((key) => `- ${t(`safety:${part}.${key}`)}`),
          '',
        ]),
        `## ${t('safety:version.heading')}`,
        '',
        t('safety:version.rules', { version: rulesVersion.version }),
        '',
      ];
    }),
  ].join('\n');

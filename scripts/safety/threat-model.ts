import data from '../../docs/security/threats.json' with { type: 'json' };
import { testList } from './test-list.ts';

/** The kinds of threat (STRIDE), and the parts of the product: every pair is a cell. */
export const threatKinds = [
  'spoofing',
  'tampering',
  'repudiation',
  'information disclosure',
  'denial of service',
  'elevation of privilege',
] as const;

export const productParts = ['self-check', 'embed', 'desk'] as const;

const partNames = {
  'self-check': 'Self-check, on the own device',
  embed: 'Inside a host page',
  desk: 'Kiosk, desk and API',
} as const;

/** docs/security/threat-model.generated.md: what could be attempted, what stands against it, and the proof. */
export const threatModel = (): string =>
  [
    '# Threat model',
    '',
    '<!-- Written by `npm run docs` from threats.json; a test fails when it is stale. -->',
    '',
    `Reviewer: ${data.reviewer ?? 'none yet'}. Day of review: ${data.reviewed ?? 'none yet'}.`,
    '',
    'By kind of threat and part of the product. Below each stand the tests that prove the control. They',
    'run in `npm test`; a test fails when one of them is gone, or when a cell is missing.',
    '',
    ...threatKinds.flatMap((kind) => [
      `## ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      '',
      ...productParts.flatMap((part) =>
        data.threats
          .filter((each) => each.kind === kind && each.part === part)
          .flatMap(({ threat, control, tests, ...rest }) => [
            `### ${partNames[part]}`,
            '',
            `**${threat}.** ${control}.`,
            '',
            ...testList(tests, ''),
            ...('left' in rest && rest.left !== undefined ? ['', `Left: ${rest.left}.`] : []),
            '',
          ]),
      ),
    ]),
  ].join('\n');

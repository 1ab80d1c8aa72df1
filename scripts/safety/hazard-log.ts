import data from '../../docs/safety/hazards.json' with { type: 'json' };
import { testList } from './test-list.ts';

const hazardPart = ({
  id,
  hazard,
  effect,
  severity,
  likelihood,
  controls,
  left,
  ...rest
}: (typeof data.hazards)[number]): string => {
  const open = 'open' in rest && rest.open !== undefined ? [`\nNot done: ${rest.open}.`] : [];
  return [
    `## ${id}`,
    '',
    `**${hazard}.** ${effect}.`,
    '',
    `Before any control: ${severity}, likelihood ${likelihood}.`,
    '',
    ...controls.flatMap(({ does, requirements, tests }) => [
      `- ${does} (${requirements.join(', ')}).`,
      ...testList(tests, '  '),
    ]),
    '',
    `Left: ${left}.`,
    ...open,
    '',
  ].join('\n');
};

/** docs/safety/hazard-log.generated.md: every hazard with its controls and the tests that prove them. */
export const hazardLog = (): string =>
  [
    '# Hazard log',
    '',
    '<!-- Written by `npm run docs` from hazards.json; a test fails when it is stale. -->',
    '',
    data.note,
    '',
    `Reviewer: ${data.reviewer ?? 'none yet'}. Day of review: ${data.reviewed ?? 'none yet'}.`,
    '',
    'Below each control stand the tests that prove it. They run in `npm test`. A test fails when one of',
    'them is gone, or when a control names none.',
    '',
    ...data.hazards.map(hazardPart),
  ].join('\n');

import desk from '../../docs/safety/desk.json' with { type: 'json' };
import clinical from '../../docs/safety/requirements.json' with { type: 'json' };
import { testList } from './test-list.ts';

interface Requirement {
  readonly id: string;
  readonly asks: string;
  readonly state: string;
  readonly how: string;
  readonly tests: readonly string[];
  /** What is missing, where it is not met. */
  readonly open?: string;
}

const page = (title: string, source: string, all: readonly Requirement[]): string =>
  [
    `# ${title}`,
    '',
    `<!-- Written by \`npm run docs\` from ${source}; a test fails when it is stale. -->`,
    '',
    '“Met” means proven by the tests below it, which run in `npm test`. “Partly” and “open” say what is missing.',
    '',
    '| | Asked | State |',
    '| --- | --- | --- |',
    ...all.map(({ id, asks, state }) => `| ${id} | ${asks} | ${state} |`),
    '',
    ...all.flatMap(({ id, asks, state, how, tests, open }) => [
      `## ${id}`,
      '',
      `${asks}. **${state}.**`,
      '',
      `${how}.`,
      '',
      ...(open === undefined ? [] : [`Missing: ${open}.`, '']),
      ...testList(tests, ''),
      '',
    ]),
  ].join('\n');

/** docs/safety/requirements.generated.md: what a standard for such products asks, and what is proven. */
export const requirementsPage = (): string =>
  page(
    'What is asked of clinical safety, and what is proven',
    'requirements.json',
    clinical.requirements,
  );

/** docs/safety/desk.generated.md: what is asked of the front desk, and what is proven. */
export const deskPage = (): string =>
  page('What is asked of the front desk, and what is proven', 'desk.json', desk.requirements);

import data from '../../docs/safety/requirements.json' with { type: 'json' };
import { testList } from './test-list.ts';

/** docs/safety/requirements.generated.md: what a standard for such products asks, and what is proven. */
export const requirementsPage = (): string =>
  [
    '# What is asked of clinical safety, and what is proven',
    '',
    '<!-- Written by `npm run docs` from requirements.json; a test fails when it is stale. -->',
    '',
    '“Met” means proven by the tests below it, which run in `npm test`. “Partly” and “open” say what is missing.',
    '',
    '| | Asked | State |',
    '| --- | --- | --- |',
    ...data.requirements.map(({ id, asks, state }) => `| ${id} | ${asks} | ${state} |`),
    '',
    ...data.requirements.flatMap(({ id, asks, state, how, tests, ...rest }) => [
      `## ${id}`,
      '',
      `${asks}. **${state}.**`,
      '',
      `${how}.`,
      '',
      ...('open' in rest && rest.open !== undefined ? [`Missing: ${rest.open}.`, ''] : []),
      ...testList(tests, ''),
      '',
    ]),
  ].join('\n');

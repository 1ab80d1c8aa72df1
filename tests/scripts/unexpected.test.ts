import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const module = new URL('../../scripts/lib/unexpected.mjs', import.meta.url).href;

/** A process like the server's, in which the framework listens first, and somebody's answer is in an error. */
const program = `
import { tellUnexpected } from ${JSON.stringify(module)};
process.on('uncaughtException', (error) => console.error(error));
process.on('unhandledRejection', (error) => console.error(error));
tellUnexpected();
class QueryFailed extends Error {
  params = ['c4n4ry'];
}
const failed = new QueryFailed('Failed query: c4n4ry\\n    at c4n4ry (/c4n4ry.js:1:1)', {
  cause: new Error('c4n4ry'),
});
setTimeout(() => { throw failed; });
setTimeout(() => { Promise.reject(failed); });
setTimeout(() => { Promise.reject('c4n4ry'); });
setTimeout(() => { console.log('still here'); }, 50);
`;

test('an error that nobody caught is written down by its kind and place, without a word of what it says (P-23)', () => {
  const { stderr, stdout, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  const lines = stderr.trim().split('\n');
  const told = lines.map(
    (line) => JSON.parse(line) as { event: string; kind: string; at: string[] },
  );
  expect(told.map(({ event, kind }) => `${event} ${kind}`).sort()).toEqual([
    'process.unexpected QueryFailed',
    'process.unexpected QueryFailed',
    'process.unexpected string',
  ]);
  expect(told[0]?.at[0]).toContain('[eval1]');
  expect(stderr.toLowerCase()).not.toContain('c4n4ry');
  expect([stdout, status]).toEqual(['still here\n', 0]);
});

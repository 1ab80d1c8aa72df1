import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '../../app/api/[...path]/route.ts';
import { answering } from '../../lib/api/answering.ts';
import { post, requestTo } from './support/call.ts';

vi.mock('../../rules/engine/explain.ts', () => ({
  explain: (answers: unknown) => {
    throw new TypeError(`cannot explain ${JSON.stringify(answers)}`);
  },
}));

afterEach(() => vi.restoreAllMocks());

test('a fault of our own is a 500 that shows neither stack nor answers, to nobody', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = await post({ answers: { 'emergency-signs': ['self-harm-thoughts'] } });
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ]);
  expect(JSON.parse(text)).toMatchObject({
    title: 'Internal Server Error',
    errors: [{ code: 'internal-error', path: '' }],
  });
  expect(text).not.toMatch(/self-harm|explain|TypeError|\.ts/);
  const log = said.mock.calls.flat().join('\n');
  expect(log).toContain('POST /api/v1/assessments: unexpected TypeError');
  expect(log).toMatch(/^\s+at .*last-resort\.test\.ts/m);
  expect(log).not.toMatch(/self-harm|emergency-signs/);
});

test.each(['a string', undefined, null, { message: 'self-harm' }])(
  'also when what was thrown is %j',
  async (thrown) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = answering(() => {
      throw thrown;
    });
    expect((await answer(requestTo('/api/v1/x?secret=1'))).status).toBe(500);
    expect(said.mock.calls.flat().join('\n')).not.toMatch(/self-harm|secret|a string/);
  },
);

test('an address below /api that does not exist is a problem, not a page', async () => {
  const response = await GET(requestTo('/api/v1/nothing'));
  expect(response.status).toBe(404);
  expect((await response.json()).errors).toMatchObject([{ code: 'not-found' }]);
});

import { describe, expect, test } from 'vitest';
import { enrol, enrolmentOf, loadEnrolment } from '../../../lib/kiosk/enrolment.ts';

const session = {
  kioskId: '22222222-2222-4222-8222-222222222222',
  clinic: 'renhe',
  name: { 'zh-CN': '仁和', en: 'Renhe' },
  label: 'Hall 1',
};
const settings = { place: 'cn', languages: ['en'], retentionHours: 48 };

/** A network that answers each address with what is written for it; nothing else is reached. */
const network = (answers: Readonly<Record<string, () => Response>>) =>
  (async (path: string) => {
    const answer = answers[path];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  }) as unknown as typeof fetch;

const problem = (status: number) => () =>
  new Response('{}', { status, headers: { 'content-type': 'application/problem+json' } });
const page = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });

describe('what a kiosk is told about itself', () => {
  test('the clinic, its place, its languages and how long it keeps what is sent', () => {
    expect(enrolmentOf(session, settings)).toEqual({
      kioskId: session.kioskId,
      clinic: 'renhe',
      name: session.name,
      label: 'Hall 1',
      place: 'cn',
      languages: ['en'],
      retentionHours: 48,
    });
  });

  test('without the settings every language is offered and no place is claimed', () => {
    expect(enrolmentOf(session, null)).toMatchObject({
      place: 'other',
      languages: ['zh-CN', 'en'],
    });
  });

  test.each([
    null,
    {},
    { ...session, name: 'Renhe' },
    { ...session, clinic: 7 },
    { ...session, kioskId: null },
  ])('is nothing where the answer is not one: %j', (wrong) => {
    expect(enrolmentOf(wrong, settings)).toBeNull();
  });
});

describe('asking the server', () => {
  test('an enrolled device knows its clinic', async () => {
    const state = await loadEnrolment(
      network({
        '/api/v1/kiosk-session': () => Response.json(session),
        '/api/v1/clinics/renhe': () => Response.json(settings),
      }),
    );
    expect(state).toMatchObject({ kind: 'enrolled', enrolment: { place: 'cn' } });
  });

  test('a server that says no ends it', async () => {
    const state = await loadEnrolment(network({ '/api/v1/kiosk-session': problem(401) }));
    expect(state).toEqual({ kind: 'not-enrolled' });
  });

  test.each([
    ['nobody answers', {}],
    ['another network answers', { '/api/v1/kiosk-session': page }],
    ['the server is ill', { '/api/v1/kiosk-session': problem(500) }],
  ])('without a memory nothing is known where %s', async (_, answers) => {
    expect(await loadEnrolment(network(answers))).toEqual({ kind: 'unknown' });
  });

  test('a code is taken, refused, or not heard', async () => {
    const at = (answer: () => Response) =>
      enrol(
        'CODE',
        network({
          '/api/v1/kiosk-session': answer,
          '/api/v1/clinics/renhe': () => Response.json(settings),
        }),
      );
    expect(await at(() => Response.json(session, { status: 201 }))).toMatchObject({
      kind: 'enrolled',
    });
    expect(await at(problem(404))).toBe('refused');
    expect(await at(problem(503))).toBe('unreached');
    expect(await at(page)).toBe('unreached');
  });
});

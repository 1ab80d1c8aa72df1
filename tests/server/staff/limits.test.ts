import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../lib/api/problem.ts';
import { verifyAudit } from '../../../server/audit/verify.ts';
import { findClinic } from '../../../server/clinics/find-clinic.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { auditLog } from '../../../server/db/schema/audit.ts';
import { verifyPassword } from '../../../server/staff/password-hash.ts';
import { startSession } from '../../../server/staff/start-session.ts';
import { codeAt } from '../../../server/staff/time-code.ts';
import { statementsOf } from '../support/statements.ts';
import { openFreshStore, password, type Staffed, staffClinic } from './support/staff-world.ts';

vi.mock('../../../server/staff/password-hash.ts', async (original) => {
  const real = await original<typeof import('../../../server/staff/password-hash.ts')>();
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) };
});

const store = openFreshStore();
let clinic: Staffed;
let clinicId = '';
beforeAll(async () => {
  clinic = await staffClinic('harbour');
  clinicId = (await findClinic(clinic.slug))?.id ?? '';
});

const start = Date.now();
const at = (seconds: number) => new Date(start + seconds * 1000);

/** What became of one try: signed in, compared and refused, or refused unseen. */
const attempt = async (
  username: string,
  guess: string,
  address: string,
  seconds: number,
  code?: string,
) => {
  const input = { username, password: guess, ...(code === undefined ? {} : { code }) };
  try {
    await startSession(input, { address, device: '?' }, at(seconds));
    return 'in';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problem.errors[0]?.code ?? '';
  }
};

describe('guessing passwords (S-09)', () => {
  test('10 000 guesses in an hour: at most 50 are compared, and the owner still signs in elsewhere', async () => {
    const said: Record<string, number> = {};
    for (let n = 0; n < 10_000; n += 1) {
      // After the first hundred, only every fiftieth is really sent: the rest is refused alike.
      if (n > 100 && n % 50 !== 0) continue;
      const code = await attempt('harbour.desk', `guess ${n}`, '203.0.113.1', n * 0.36);
      said[code] = (said[code] ?? 0) + 1;
    }
    expect(Object.keys(said).sort()).toEqual(['too-many-tries', 'wrong-credentials']);
    expect(said['wrong-credentials']).toBeLessThanOrEqual(50);
    expect(await attempt('harbour.desk', password, '203.0.113.2', 3600)).toBe('in');
  });

  test('fifty at the same moment are not fifty tries', async () => {
    const said = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        attempt('harbour.doc', `guess ${n}`, '203.0.113.3', 4000),
      ),
    );
    expect(said.filter((each) => each === 'wrong-credentials').length).toBeLessThanOrEqual(6);
  });

  test('the wait has an end: the owner signs in from the very address that guessed', async () => {
    expect(await attempt('harbour.doc', password, '203.0.113.3', 4000 + 901)).toBe('in');
  });

  test('from many addresses, a place that is known is not held up', async () => {
    expect(await attempt('harbour.doc', password, '198.51.100.1', 40_000)).toBe('in');
    const said: string[] = [];
    for (let n = 0; n < 60; n += 1)
      said.push(await attempt('harbour.doc', `guess ${n}`, `2001:db8::${n}`, 40_001));
    expect(said.slice(0, 29)).toEqual(Array(29).fill('wrong-credentials'));
    expect(said.slice(30)).toEqual(Array(30).fill('too-many-tries'));
    for (const [n, seconds] of [40_010, 40_020, 40_040, 40_080, 40_120, 40_160].entries())
      await attempt('harbour.doc', 'a guess', `2001:db8:1::${n}`, seconds);
    expect(await attempt('harbour.doc', password, '198.51.100.1', 40_161)).toBe('in');
    expect(await attempt('harbour.doc', password, '198.51.100.2', 40_161)).toBe('too-many-tries');
    expect(await attempt('harbour.doc', password, '198.51.100.2', 40_191)).toBe('in');
  });

  test('many names from one address run out of tries together', async () => {
    const said: string[] = [];
    for (let n = 0; n < 60; n += 1)
      said.push(await attempt(`nobody.${n}`, 'a guess', '203.0.113.9', 8000));
    expect(said.filter((each) => each === 'wrong-credentials').length).toBeLessThanOrEqual(31);
    expect(said.at(-1)).toBe('too-many-tries');
  });

  test('an unknown name waits like a known one', async () => {
    const tries = async (username: string, address: string) => {
      const said: string[] = [];
      for (let n = 0; n < 8; n += 1) said.push(await attempt(username, 'a guess', address, 12_000));
      return said;
    };
    expect(await tries('nobody.at.all', '203.0.113.20')).toEqual(
      await tries('harbour.desk', '203.0.113.21'),
    );
  });

  test('costs a comparison for an unknown name too', async () => {
    // Not a measure of time, which would not hold on a busy machine: the work itself is counted.
    const compare = vi.mocked(verifyPassword);
    compare.mockClear();
    await attempt('no.such.name', 'x', '203.0.113.30', 16_000);
    expect(compare.mock.calls).toEqual([[null, 'x']]);
    await attempt('harbour.desk', 'x', '203.0.113.31', 16_000);
    expect(compare.mock.calls[1]).toEqual([expect.stringContaining('$argon2id$'), 'x']);
  });

  test('asks the database the same, up to the commit, whether the name exists or not', async () => {
    const statements = statementsOf(store.engine());
    const asked = async (username: string, address: string) => {
      statements.length = 0;
      expect(await attempt(username, 'x', address, 18_000)).toBe('wrong-credentials');
      return statements.map((each) => each.replace('rollback to', 'release'));
    };
    const known = await asked('harbour.doc', '203.0.113.32');
    expect(known.filter((each) => each.includes('insert into "audit_log"'))).toHaveLength(1);
    expect(await asked('no.such.name', '203.0.113.33')).toEqual(known);
    expect(await asked('nobody.either', '203.0.113.34')).toEqual(known);
  });

  test('leaves nothing in the trail of a clinic about a name that nobody has', async () => {
    const trail = () =>
      inClinic(clinicId, async (tx) => ({
        ...(await verifyAudit(tx, clinicId)),
        refused: await tx.$count(auditLog, eq(auditLog.action, 'session.refused')),
      }));
    const before = await trail();
    await attempt('no.such.name', 'x', '203.0.113.35', 19_000);
    expect(await trail()).toEqual(before);
    await attempt('harbour.doc', 'x', '203.0.113.36', 19_000);
    expect(await trail()).toEqual({
      entries: before.entries + 1,
      refused: before.refused + 1,
      brokenAt: null,
    });
  });
});

describe('the second factor', () => {
  const admin = 'harbour.admin';
  const address = '203.0.113.40';

  test('is asked for after the password, and only then', async () => {
    expect(await attempt(admin, 'a guess', address, 20_000)).toBe('wrong-credentials');
    expect(await attempt(admin, password, address, 20_000)).toBe('code-needed');
    expect(await attempt(admin, password, address, 20_000, '000000')).toBe('wrong-code');
    expect(
      await attempt(admin, password, address, 20_000, codeAt(clinic.factorSecret, at(20_000))),
    ).toBe('in');
  });

  test('a code that was used is worth nothing, nor are two of it at once', async () => {
    const code = codeAt(clinic.factorSecret, at(20_300));
    const both = await Promise.all([
      attempt(admin, password, address, 20_300, code),
      attempt(admin, password, address, 20_300, code),
    ]);
    expect(both.sort()).toEqual(['in', 'wrong-code']);
  });

  test('a recovery code works once, however it is typed', async () => {
    const [code = ''] = clinic.recoveryCodes;
    const typed = code.toLowerCase().replaceAll('-', ' ');
    expect(await attempt(admin, password, address, 24_000, typed)).toBe('in');
    expect(await attempt(admin, password, address, 24_000, code)).toBe('wrong-code');
  });

  test('codes cannot be tried through', async () => {
    const said: string[] = [];
    for (let n = 0; n < 200; n += 1)
      said.push(await attempt(admin, password, '203.0.113.41', 28_000 + n, `${100_000 + n}`));
    expect(said.filter((each) => each === 'wrong-code').length).toBeLessThan(15);
  });
});

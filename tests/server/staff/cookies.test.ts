import { describe, expect, test } from 'vitest';
import { readCookie, setCookie } from '../../../server/staff/cookies.ts';

const token = 'a'.repeat(43);
const request = (headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/v1/session', { headers });

const tls = { host: 'desk.example' };
const loopbacks = ['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', 'localhost'];

describe('the session cookie', () => {
  test('over TLS has every protection a cookie can have', () => {
    expect(setCookie(request(tls), 'session', token, 43_200)).toBe(
      `__Host-facewise-session=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure`,
    );
  });

  test.each(loopbacks)(
    'on plain http at %s lacks only Secure, and the name that needs it',
    (host) => {
      expect(setCookie(request({ host }), 'session', token, 1)).toBe(
        `facewise-session=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=1`,
      );
    },
  );

  test.each([
    ['this machine behind TLS', { host: 'localhost:3000', 'x-forwarded-proto': 'https' }],
    ['a host that only begins like this machine', { host: 'localhost.evil.example' }],
    ['a host that only begins like its number', { host: '127.0.0.1.evil.example' }],
    ['a machine of the house', { host: '10.0.0.5:3000' }],
  ])('%s is treated as TLS', (_what, headers) => {
    expect(setCookie(request(headers), 'kiosk', token, 1)).toMatch(/^__Host-.*; Secure$/);
  });

  test('is read by its exact name, and only when it can be a token of ours', () => {
    const from = (cookie: string) => readCookie(request({ ...tls, cookie }), 'session');
    expect(from(`other=1; __Host-facewise-session=${token}`)).toBe(token);
    expect(from(`facewise-session=${token}`)).toBeNull();
    expect(from(`__host-facewise-session=${token}`)).toBeNull();
    expect(from(`__Host-facewise-session=${token}x`)).toBeNull();
    expect(from(`__Host-facewise-session=${'%'.repeat(43)}`)).toBeNull();
    expect(from('')).toBeNull();
  });
});

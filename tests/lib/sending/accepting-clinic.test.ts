import { beforeEach, describe, expect, test, vi } from 'vitest';
import { acceptingClinicOf, fetchAcceptingClinic } from '../../../lib/sending/accepting-clinic.ts';

const clinic = {
  slug: 'renhe',
  name: { 'zh-CN': '仁和', en: 'Renhe' },
  phone: null,
  retentionHours: 72,
  acceptsFromPhones: true,
};

describe('a clinic that takes answers from phones', () => {
  test('is told with what a patient must know before agreeing', () => {
    expect(acceptingClinicOf(clinic)).toEqual({
      slug: 'renhe',
      name: clinic.name,
      phone: null,
      retentionHours: 72,
    });
  });

  test.each([
    ['takes nothing', { ...clinic, acceptsFromPhones: false }],
    ['does not say so', { ...clinic, acceptsFromPhones: 'yes' }],
    ['does not say for how long', { ...clinic, retentionHours: undefined }],
    ['has no name in one language', { ...clinic, name: { en: 'Renhe' } }],
    ['is none', null],
  ])('is none where it %s', (_, value) => {
    expect(acceptingClinicOf(value)).toBeNull();
  });

  test('is none where nobody answers, or another network does', async () => {
    const nobody = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    expect(await fetchAcceptingClinic('renhe', nobody)).toBeNull();
    const portal = (async () => new Response('<h1>Sign in</h1>')) as unknown as typeof fetch;
    expect(await fetchAcceptingClinic('renhe', portal)).toBeNull();
  });
});

describe('the clinic in the address', () => {
  beforeEach(() => vi.resetModules());
  const link = () => import('../../../lib/clinic-link.ts');

  test('is remembered; a page opened without one afterwards keeps it', async () => {
    const { rememberClinic, clinicLink } = await link();
    expect(clinicLink()).toBeNull();
    rememberClinic('?clinic=renhe&x=1');
    rememberClinic('');
    expect(clinicLink()).toBe('renhe');
  });

  test.each(['?clinic=', '?clinic=../api', '?clinic=A%20B', `?clinic=${'a'.repeat(41)}`, '?x=1'])(
    'is not taken where it is no name: %s',
    async (search) => {
      const { rememberClinic, clinicLink } = await link();
      rememberClinic(search);
      expect(clinicLink()).toBeNull();
    },
  );
});

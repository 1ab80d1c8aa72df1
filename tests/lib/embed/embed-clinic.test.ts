import { describe, expect, test } from 'vitest';
import { readEmbedClinic } from '../../../lib/embed/embed-clinic.ts';

const name = { 'zh-CN': '第一医院', en: 'First Hospital' };
const clinic = { slug: 'first', name };

describe('a clinic as the server tells it', () => {
  test('what is not set has its plain form', () => {
    expect(readEmbedClinic(clinic)).toEqual({
      slug: 'first',
      name,
      languages: ['zh-CN', 'en'],
      departments: [],
      phone: null,
      place: 'other',
      bookingLink: null,
      accent: null,
      logo: null,
      allowedOrigins: [],
      tellsHostTheLevel: false,
      accepting: null,
    });
  });

  test.each([
    null,
    7,
    'x',
    [],
    { slug: 'first' },
    { name },
    { slug: 'first', name: { en: 'One' } },
  ])('without a name there is none: %j', (json) => {
    expect(readEmbedClinic(json)).toBeNull();
  });

  test.each(['http://a.example', 'javascript:alert(1)', 'https://a.example/"x', '//a.example'])(
    'a booking link that is not one is none: %s',
    (bookingLink) => {
      expect(readEmbedClinic({ ...clinic, bookingLink })?.bookingLink).toBeNull();
    },
  );

  test('a booking link over https is kept', () => {
    const bookingLink = 'https://a.example/book?d=1';
    expect(readEmbedClinic({ ...clinic, bookingLink })?.bookingLink).toBe(bookingLink);
  });

  const logo = 'data:image/png;base64,';
  test.each([
    ['a picture as data', `${logo}iVBORw0KGgo=`, true],
    ['the largest', `${logo}${'A'.repeat(48_000 - logo.length)}`, true],
    ['one letter more', `${logo}${'A'.repeat(48_001 - logo.length)}`, false],
    ['an address', 'https://a.example/logo.png', false],
    ['a page', 'data:text/html;base64,PHA+', false],
    ['a picture that is not base64', 'data:image/svg+xml,<svg onload=x>', false],
  ])('a logo: %s', (_, data, isKept) => {
    expect(readEmbedClinic({ ...clinic, logo: data })?.logo).toBe(isKept ? data : null);
  });

  test('it takes answers only where it says so, and the clinic for trying out never', () => {
    const taking = { ...clinic, acceptsFromPhones: true, retentionHours: 72 };
    expect(readEmbedClinic(taking)?.accepting).toMatchObject({ slug: 'first', retentionHours: 72 });
    expect(readEmbedClinic({ ...taking, acceptsFromPhones: 'yes' })?.accepting).toBeNull();
    expect(readEmbedClinic({ ...taking, slug: 'demo' })?.accepting).toBeNull();
  });

  test('the level is told only where that is exactly true', () => {
    expect(readEmbedClinic({ ...clinic, tellsHostTheLevel: 'yes' })?.tellsHostTheLevel).toBe(false);
    expect(readEmbedClinic({ ...clinic, tellsHostTheLevel: true })?.tellsHostTheLevel).toBe(true);
  });
});

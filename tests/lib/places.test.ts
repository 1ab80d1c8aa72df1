import { ShortNumberInfo } from 'google-libphonenumber';
import { expect, test } from 'vitest';
import { type PlaceId, placeFor, placeIds } from '../../lib/places.ts';
import { readWords } from '../support/locale-checks.ts';

/**
 * The ambulance number of each place, written down a second time from the list of the standards
 * (I-31, and 112 for the European Union from I-30). Whoever changes one table has to change both.
 */
const expected: Readonly<Record<Exclude<PlaceId, 'other'>, string>> = {
  cn: '120',
  hk: '999',
  mo: '999',
  tw: '119',
  gb: '999',
  ie: '112',
  us: '911',
  ca: '911',
  au: '000',
  nz: '111',
  sg: '995',
  my: '999',
  jp: '119',
  kr: '119',
  eu: '112',
};

const known = placeIds.filter((id) => id !== 'other');

test.each(known)('%s has the ambulance number of the list', (id) => {
  expect(placeFor(id)?.ambulance).toBe(expected[id]);
});

test('somewhere else has no number of its own, so that the whole list is shown', () => {
  expect(placeFor('other')).toBeNull();
});

test('the ambulance of mainland China is not the police, which is what libphonenumber gives as its example', () => {
  expect(placeFor('cn')).toMatchObject({ ambulance: '120', police: '110', crisis: '12356' });
});

test.each(known)('%s has numbers that can be dialled as they stand', (id) => {
  const place = placeFor(id);
  const numbers = [
    place?.ambulance,
    place?.ambulanceAlso,
    place?.police,
    place?.crisis,
    place?.crisisMinors,
  ];
  for (const number of numbers) if (typeof number === 'string') expect(number).toMatch(/^\d{3,6}$/);
  expect(place?.ambulance).not.toBe(place?.police);
  expect(place?.ambulance).not.toBe(place?.ambulanceAlso);
});

/** The regions of libphonenumber for our places; the European Union has one number and 27 regions. */
const regionsOf = (id: (typeof known)[number]): readonly string[] =>
  id === 'eu' ? ['DE', 'ES', 'NL', 'PL', 'SE'] : [id.toUpperCase()];

test.each(known)('%s calls numbers that libphonenumber knows as emergency numbers there', (id) => {
  const place = placeFor(id);
  const table = ShortNumberInfo.getInstance();
  const numbers = [place?.ambulance, place?.ambulanceAlso].filter((each) => each !== undefined);
  expect(numbers.length).toBeGreaterThan(0);
  for (const region of regionsOf(id))
    for (const number of numbers)
      expect(table.isEmergencyNumber(number, region), `${number} in ${region}`).toBe(true);
});

test('a number that is none would be found', () => {
  expect(ShortNumberInfo.getInstance().isEmergencyNumber('121', 'CN')).toBe(false);
});

/** Until a second source and a reviewer exist, the product says that there is none. */
test.each(known)('%s claims no second source and no review that did not happen', (id) => {
  expect(placeFor(id)).toMatchObject({ secondSource: null, reviewed: null });
});

test.each(['en', 'zh-CN'] as const)('every place has a name in %s, and no other has', (locale) => {
  const { place } = readWords(locale, 'ui') as { place: { names: Record<string, string> } };
  expect(Object.keys(place.names).sort()).toEqual([...placeIds].sort());
});

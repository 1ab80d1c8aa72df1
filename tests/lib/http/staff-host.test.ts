import { describe, expect, test } from 'vitest';
import { isUnderWrongName, StaffHostRefused, staffHost } from '../../../lib/http/staff-host.ts';

describe('the name under which staff work', () => {
  test.each([
    [undefined, null],
    ['', null],
    [' Desk.Hospital.Example ', 'desk.hospital.example'],
    ['localhost', 'localhost'],
  ])('%s is %s', (value, name) => {
    expect(staffHost({ FACEWISE_STAFF_HOST: value })).toBe(name);
  });

  test.each(['https://desk.example', 'desk.example:443', 'desk.example/', '-desk', 'a b'])(
    'what is no bare name is refused by its variable: %s',
    (value) => {
      expect(() => staffHost({ FACEWISE_STAFF_HOST: value })).toThrow(StaffHostRefused);
      expect(() => staffHost({ FACEWISE_STAFF_HOST: value })).toThrow('FACEWISE_STAFF_HOST');
    },
  );
});

describe('with two names', () => {
  const desk = 'desk.example';
  const forStaff = [
    '/en/desk',
    '/zh-CN/desk/settings/people',
    '/en/desk.rsc',
    '/en/%64esk',
    '/EN/DESK',
    '/api/v1/session',
    '/api/v1/%73ession',
    '/api/v1/setup',
    '/api/v1/links/use',
    '/api/v1/staff/7',
  ];
  const forAll = ['/', '/en', '/en/check/side', '/en/kiosk', '/en/deskwork', '/api/v1/intakes'];
  const framed = ['/embed/demo', '/embed/v1.js', '/%65mbed/demo'];

  test.each(forStaff)('%s is there for staff only', (path) => {
    expect(isUnderWrongName(path, 'check.example', desk)).toBe(true);
    expect(isUnderWrongName(path, null, desk)).toBe(true);
    expect(isUnderWrongName(path, 'desk.example.attacker.example', desk)).toBe(true);
    expect(isUnderWrongName(path, 'Desk.Example:3000', desk)).toBe(false);
  });

  test.each(framed)('%s is there for the public only', (path) => {
    expect(isUnderWrongName(path, 'check.example', desk)).toBe(false);
    expect(isUnderWrongName(path, desk, desk)).toBe(true);
  });

  test.each(forAll)('%s is there under both', (path) => {
    expect(isUnderWrongName(path, 'check.example', desk)).toBe(false);
    expect(isUnderWrongName(path, desk, desk)).toBe(false);
  });

  test('an address that cannot be read is taken as it is', () => {
    expect(isUnderWrongName('/en/desk/%', 'check.example', desk)).toBe(true);
  });

  test('with one name everything is where it was', () => {
    for (const path of [...forStaff, ...forAll, ...framed])
      expect(isUnderWrongName(path, 'check.example', null), path).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { allowsOrigin } from '../../../lib/embed/allows-origin.ts';

const own = 'https://check.example';
const list = ["'self'", 'https://www.hospital.example', 'http://localhost:*'];

test.each([own, 'https://www.hospital.example', 'http://localhost', 'http://localhost:8080'])(
  '%s may',
  (origin) => {
    expect(allowsOrigin(list, origin, own)).toBe(true);
  },
);

test.each([
  'null',
  '',
  'https://hospital.example',
  'https://www.hospital.example.evil.example',
  'https://www.hospital.example:444',
  'http://www.hospital.example',
  'https://localhost:8080',
  'http://evil.localhost:8080',
  'http://localhost:8080.evil.example',
  'http://localhost.evil.example:80',
  'https://check.example.evil.example',
])('%s may not', (origin) => {
  expect(allowsOrigin(list, origin, own)).toBe(false);
});

test('an empty list allows nobody, not even ourselves', () => {
  expect(allowsOrigin([], own, own)).toBe(false);
});

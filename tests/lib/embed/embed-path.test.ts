import { expect, test } from 'vitest';
import { embedPath } from '../../../lib/embed/embed-path.ts';

test.each([
  ['/embed/demo', { kind: 'frame', slug: 'demo' }],
  ['/embed/hospital-one', { kind: 'frame', slug: 'hospital-one' }],
  ['/embed/v1', { kind: 'frame', slug: 'v1' }],
  ['/embed/v1.js', { kind: 'moving' }],
  ['/embed/v1.d.ts', { kind: 'moving' }],
  ['/embed/v1.0.0/loader.js', { kind: 'pinned' }],
  ['/embed/v1.20.3/loader.js', { kind: 'pinned' }],
] as const)('%s', (path, expected) => {
  expect(embedPath(path)).toEqual(expected);
});

test.each([
  '/embed',
  '/embed/',
  '/embed/Demo',
  '/embed/demo/more',
  '/embed/v2.js',
  '/embed/v1.0/loader.js',
  '/embed/v1.0.0/other.js',
  '/embed-pages/en/dim',
  '/en/embed/demo',
])('%s is nothing of the embed', (path) => {
  expect(embedPath(path)).toBeNull();
});

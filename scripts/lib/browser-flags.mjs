/**
 * How every test starts Chromium: without the sandbox that root may not use, and without the
 * background requests that a machine on a closed network refuses many at a time.
 *
 * @type {readonly string[]}
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

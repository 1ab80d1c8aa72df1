/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = '47d1ee8ae76febc657091a52224bde911c5a20e528220a2156c94614651dd3e1';

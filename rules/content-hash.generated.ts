/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'c7993482ba2f666bc4394d69640ba610f1b70fdd1b616000f7a80bd58f9722a2';

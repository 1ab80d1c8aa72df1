/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'pending';

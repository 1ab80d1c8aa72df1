/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'f097ba69be375f8891e5bab14a02b3afcbfe3d7a7c961de790babf05f26768a0';

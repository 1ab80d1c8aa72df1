/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'e3f1dba5f2592e3b503e8e9aa31f8698a2deecf052b073ab4710820a219f97fa';

/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'bd4b958608763cb4fc5d16d14035827eb435390c3c91f4571fb9cfe0003ab6f4';

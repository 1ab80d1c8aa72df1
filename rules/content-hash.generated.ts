/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = 'fb9f821d0522953060da1f9cab88624fa54cc5c34728d6a9459a1d201e71b7f0';

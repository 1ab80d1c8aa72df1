/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = '88db45cb56e7051c764a492a9f981b92014ddebe853ce85e26316b1899f15097';

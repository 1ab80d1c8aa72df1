/** Written by `npm run docs`; a test fails when it is stale. */
export const contentHash = '243337bcfc8e931f25d9afda40117cbabf89c91aa9dcaa1f565f05068fc36f30';

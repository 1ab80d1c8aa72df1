import type { Calls } from './openapi-call.ts';

/** One’s own account. */
export const accountCalls: Calls = {
  '/api/v1/account': {
    get: { id: 'getAccount', summary: 'One’s own account', reply: 'Account', refusals: [401, 403] },
  },
  '/api/v1/account/password': {
    post: {
      id: 'changePassword',
      summary: 'Change one’s own password',
      body: 'PasswordChange',
      refusals: [401, 403, 429],
    },
  },
  '/api/v1/account/second-factor': {
    post: {
      id: 'offerSecondFactor',
      summary: 'Begin a new second factor',
      body: 'Reassurance',
      reply: 'FactorOffer',
      refusals: [401, 403, 429],
    },
    put: {
      id: 'confirmSecondFactor',
      summary: 'Confirm it with its first code',
      body: 'FactorProof',
      reply: 'RecoveryCodes',
      refusals: [401, 403, 409, 429],
    },
  },
  '/api/v1/account/sessions': {
    delete: { id: 'signOutEverywhere', summary: 'Sign out everywhere', refusals: [401, 403] },
  },
  '/api/v1/account/sessions/{id}': {
    delete: {
      id: 'endSession',
      summary: 'Sign out in one other place',
      of: 'A session of one’s own account.',
      refusals: [401, 403, 404],
    },
  },
};

import type { Calls } from './openapi-call.ts';

const withLink =
  'The secret of the link comes in the body, so that no log of addresses holds it. A link that was used, is too old or is not known answers alike.';

/** Signing in and out, and the links that make or mend an account. */
export const sessionCalls: Calls = {
  '/api/v1/session': {
    get: { id: 'getSession', summary: 'Who is signed in here', reply: 'Session', refusals: [401] },
    post: {
      id: 'signIn',
      summary: 'Sign in',
      description:
        'Sets the session cookie. An account with a second factor is asked for its code with 401 `code-needed`. A name that nobody has is answered like a wrong password.',
      body: 'SignIn',
      reply: 'Session',
      status: 201,
      refusals: [401, 403, 429],
    },
    delete: { id: 'signOut', summary: 'Sign out', refusals: [401, 403] },
  },
  '/api/v1/session/presence': {
    post: {
      id: 'tellPresence',
      summary: 'Somebody is still here',
      description: 'Keeps the session from ending. Reading does not: a queue refreshes itself.',
      refusals: [401, 403],
    },
  },
  '/api/v1/setup': {
    post: {
      id: 'setUp',
      summary: 'Make a clinic and its first administrator',
      description: withLink,
      body: 'SetUp',
      refusals: [403, 404, 409, 429],
    },
  },
  '/api/v1/links/look': {
    post: {
      id: 'lookAtLink',
      summary: 'What a link is for, without using it up',
      description: withLink,
      body: 'LinkLook',
      reply: 'LinkView',
      refusals: [403, 404, 429],
    },
  },
  '/api/v1/links/use': {
    post: {
      id: 'useLink',
      summary: 'Choose a password by link',
      description: `${withLink} It does not sign in, and ends every session of the account.`,
      body: 'LinkUse',
      refusals: [403, 404, 429],
    },
  },
};

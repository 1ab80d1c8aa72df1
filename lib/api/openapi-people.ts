import type { Calls } from './openapi-call.ts';

/** The accounts of the clinic. */
export const peopleCalls: Calls = {
  '/api/v1/staff': {
    get: {
      id: 'listStaff',
      summary: 'Every account of the clinic',
      reply: 'StaffList',
      refusals: [401, 403],
    },
    post: {
      id: 'inviteStaff',
      summary: 'Invite somebody',
      body: 'Invitation',
      reply: 'StaffLink',
      status: 201,
      refusals: [401, 403, 409],
    },
  },
  '/api/v1/staff/{id}': {
    patch: {
      id: 'changeStaff',
      summary: 'Another role, no access, or access again',
      of: 'An account of the clinic.',
      body: 'StaffChange',
      reply: 'StaffMember',
      refusals: [401, 403, 404, 409],
    },
  },
  '/api/v1/staff/{id}/link': {
    post: {
      id: 'renewLink',
      summary: 'A new invitation, or a link for a new password',
      of: 'An account of the clinic.',
      body: 'LinkRequest',
      reply: 'StaffLink',
      status: 201,
      refusals: [401, 403, 404, 409],
    },
  },
};

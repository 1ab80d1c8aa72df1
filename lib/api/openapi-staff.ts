import { AuditQuery } from './audit-page.ts';
import type { Describing } from './openapi-desk.ts';
import type { ProblemStatus } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;
type Status = ProblemStatus;

interface Call {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** The contract of the body; none where there is no body. */
  readonly body?: string;
  /** The contract of the answer; none for 204. */
  readonly reply?: string;
  readonly status?: 200 | 201;
  /** What stands in the path as `{id}`. */
  readonly of?: string;
  readonly parameters?: readonly Json[];
  readonly refusals: readonly Status[];
}

/** With a body: too large, no JSON, another type, against the contract. */
const bodyRefusals = [400, 413, 415, 422] as const satisfies readonly Status[];

const withLink =
  'The secret of the link comes in the body, so that no log of addresses holds it. A link that was used, is too old or is not known answers alike.';

const calls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
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
  '/api/v1/kiosks': {
    get: {
      id: 'listKiosks',
      summary: 'Every device of the clinic',
      reply: 'KioskList',
      refusals: [401, 403],
    },
    post: {
      id: 'addKiosk',
      summary: 'A code for a new device',
      body: 'NewKiosk',
      reply: 'KioskCode',
      status: 201,
      refusals: [401, 403],
    },
  },
  '/api/v1/kiosks/{id}': {
    delete: {
      id: 'revokeKiosk',
      summary: 'Take a device out of service',
      of: 'A device of the clinic.',
      refusals: [401, 403, 404],
    },
  },
  '/api/v1/kiosk-session': {
    get: {
      id: 'getKiosk',
      summary: 'Which clinic this device files for',
      reply: 'KioskSession',
      refusals: [401],
    },
    post: {
      id: 'enrolKiosk',
      summary: 'Make this device a kiosk, with a code of the settings',
      description: 'Sets the cookie of the device, and signs out whoever was signed in on it.',
      body: 'KioskEnrolment',
      reply: 'KioskSession',
      status: 201,
      refusals: [403, 404, 429],
    },
  },
  '/api/v1/kiosk-reset': {
    post: {
      id: 'resetKiosk',
      summary: 'Empty the caches of the browser that asks',
      refusals: [],
    },
  },
  '/api/v1/settings': {
    get: {
      id: 'getSettings',
      summary: 'The settings of the clinic',
      reply: 'SettingsView',
      refusals: [401, 403],
    },
    put: {
      id: 'changeSettings',
      summary: 'Replace the settings',
      description: 'The one call that takes up to 64,000 bytes: a logo is part of the settings.',
      body: 'SettingsChange',
      reply: 'SettingsView',
      refusals: [401, 403, 409],
    },
  },
  '/api/v1/settings/undo': {
    post: {
      id: 'undoSettings',
      summary: 'Take back the last change of the settings',
      body: 'SettingsUndo',
      reply: 'SettingsView',
      refusals: [401, 403, 409],
    },
  },
  '/api/v1/audit': {
    get: {
      id: 'readAudit',
      summary: 'A page of the audit trail',
      reply: 'AuditPage',
      parameters: [
        {
          name: 'before',
          in: 'query',
          required: false,
          description: AuditQuery.shape.before.description,
          schema: { type: 'integer', minimum: 1 },
        },
      ],
      refusals: [401, 403, 422],
    },
  },
};

const inPath = (description: string): Json => ({
  name: 'id',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

const described = (call: Call, { json, problems }: Describing): Json => {
  const parameters = [
    ...(call.of === undefined ? [] : [inPath(call.of)]),
    ...(call.parameters ?? []),
  ];
  const refusals = new Set<Status>([
    ...call.refusals,
    ...(call.body === undefined ? [] : bodyRefusals),
    405,
    500,
    503,
  ]);
  return {
    operationId: call.id,
    summary: call.summary,
    ...(call.description === undefined ? {} : { description: call.description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(call.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(call.body) } }),
    responses: {
      ...(call.reply === undefined
        ? { '204': { description: 'Done.' } }
        : { [call.status ?? 200]: { description: 'Done.', content: json(call.reply) } }),
      ...problems(...[...refusals].sort((a, b) => a - b)),
    },
  };
};

/** The calls of accounts, sessions, links, devices, settings and the audit trail. */
export const staffPaths = (describing: Describing): Json =>
  Object.fromEntries(
    Object.entries(calls).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, call]) => [method, described(call, describing)]),
      ),
    ]),
  );

import { AuditQuery } from './audit-page.ts';
import type { Calls } from './openapi-call.ts';

/** The settings of the clinic, and the trail of what was done. */
export const settingsCalls: Calls = {
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

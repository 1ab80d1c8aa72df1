import type { Calls } from './openapi-call.ts';

/** The devices of the clinic. */
export const kioskCalls: Calls = {
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
};

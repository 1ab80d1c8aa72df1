import { deviceTimeHeader, idempotencyHeader, rulesHashHeader } from './file-intake.ts';
import { QueueQuery } from './queue-query.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the description of the whole API lends to its parts. */
export interface Describing {
  readonly json: (name: string, examples?: Json) => Json;
  readonly problems: (
    ...statuses: readonly (
      | 400
      | 401
      | 403
      | 404
      | 405
      | 409
      | 410
      | 413
      | 415
      | 422
      | 429
      | 500
      | 503
    )[]
  ) => Json;
}

const inPath = (name: string, description: string): Json => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

const inQuery = (name: keyof typeof QueueQuery.shape): Json => ({
  name,
  in: 'query',
  required: false,
  description: QueueQuery.shape[name].description,
  schema: { type: 'string' },
});

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const aboutSession =
  'The clinic comes from the session and never from the request. An id of another clinic is not found.';

/** The calls of the front desk: clinics, intakes, outcomes, readiness. */
export const deskPaths = ({ json, problems }: Describing): Json => ({
  '/api/v1/clinics/{slug}': {
    get: {
      operationId: 'getClinic',
      summary: 'What a patient may know of a clinic',
      parameters: [inPath('slug', 'The name of the clinic in addresses. `demo` always exists.')],
      responses: {
        '200': { description: 'The clinic.', content: json('PublicClinic') },
        ...problems(404, 405, 500, 503),
      },
    },
  },
  '/api/v1/intakes': {
    post: {
      operationId: 'fileIntake',
      summary: 'File a pre-screen',
      description:
        'On durable storage before it is answered. The same key with the same body gives the same reply, however often and for more than a week. By staff, by an enrolled kiosk with consent, or by anybody with consent where the clinic accepts from phones.',
      parameters: [
        header(
          idempotencyHeader,
          true,
          '22 to 64 random URL-safe characters, made once for each submission.',
        ),
        header(deviceTimeHeader, false, "The device's clock at the moment of sending, ISO 8601."),
        header(
          rulesHashHeader,
          false,
          'The content hash of the rules whose questions were answered. With another one than that of now, answers that do not fit are refused as `older-rules`.',
        ),
      ],
      requestBody: { required: true, content: json('FileIntake') },
      responses: {
        '201': { description: 'Filed, now or before.', content: json('IntakeReceipt') },
        ...problems(400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503),
      },
    },
    get: {
      operationId: 'listIntakes',
      summary: 'The queue of the clinic',
      description: `Most urgent first, then in order of arrival at the server. ${aboutSession}`,
      parameters: [inQuery('status'), inQuery('since'), inQuery('day')],
      responses: {
        '200': { description: 'The queue.', content: json('IntakeList') },
        ...problems(401, 403, 405, 422, 500, 503),
      },
    },
  },
  '/api/v1/intakes/stream': {
    get: {
      operationId: 'watchIntakes',
      summary: 'Every change of the queue, as server-sent events',
      description:
        '`hello {revision}` at the beginning and whenever changes may have been missed; `changed {revision, id}` for each change; a comment every 10 seconds. A revision that is not the next one means: fetch the queue again.',
      responses: {
        '200': {
          description: 'Open until either side ends it.',
          content: { 'text/event-stream': { schema: { type: 'string' } } },
        },
        ...problems(401, 403, 405, 429, 500, 503),
      },
    },
  },
  '/api/v1/intakes/calling': {
    get: {
      operationId: 'listCalling',
      summary: 'The tickets that are being called, for the screen of the waiting room',
      description:
        'For staff and for a device that was set up as a kiosk: all that a kiosk may read.',
      responses: {
        '200': { description: 'The tickets.', content: json('Calling') },
        ...problems(401, 403, 405, 500, 503),
      },
    },
  },
  '/api/v1/intakes/{id}/copies': {
    post: {
      operationId: 'noteCopy',
      summary: 'Tell that an intake is printed or copied out',
      description: `It is written into the audit trail. ${aboutSession}`,
      parameters: [inPath('id', 'The id of the receipt.')],
      requestBody: { required: true, content: json('IntakeCopy') },
      responses: {
        '204': { description: 'Written down.' },
        ...problems(400, 401, 403, 404, 405, 413, 415, 422, 500, 503),
      },
    },
  },
  '/api/v1/intakes/{id}': {
    get: {
      operationId: 'readIntake',
      summary: 'One intake',
      description: `That it was read is written into the audit trail. ${aboutSession}`,
      parameters: [inPath('id', 'The id of the receipt.')],
      responses: {
        '200': {
          description: 'The intake, as far as the role may see it.',
          content: json('IntakeDetail'),
        },
        ...problems(401, 403, 404, 405, 500, 503),
      },
    },
    patch: {
      operationId: 'changeIntake',
      summary: 'Do one thing to an intake',
      description: `Refused with 409 when somebody else was faster. ${aboutSession}`,
      parameters: [inPath('id', 'The id of the receipt.')],
      requestBody: { required: true, content: json('ChangeIntake') },
      responses: {
        '200': { description: 'The intake as it is now.', content: json('IntakeDetail') },
        ...problems(400, 401, 403, 404, 405, 413, 415, 422, 500, 503),
        '409': {
          description: 'Somebody else was faster.',
          content: {
            'application/problem+json': { schema: { $ref: '#/components/schemas/IntakeConflict' } },
          },
        },
      },
    },
  },
  '/api/v1/outcomes': {
    get: {
      operationId: 'countOutcomes',
      summary: 'How often the check agreed with confirmed diagnoses',
      description: aboutSession,
      responses: {
        '200': { description: 'Counts.', content: json('OutcomeCounts') },
        ...problems(401, 403, 405, 500, 503),
      },
    },
  },
  '/api/v1/outcomes/copies': {
    post: {
      operationId: 'noteOutcomesCopy',
      summary: 'Tell that the table of outcomes is saved as a file',
      description: `It is written into the audit trail. ${aboutSession}`,
      responses: {
        '204': { description: 'Written down.' },
        ...problems(401, 403, 405, 500, 503),
      },
    },
  },
  '/api/v1/health/ready': {
    get: {
      operationId: 'getReadiness',
      summary: 'Whether the process can take work',
      responses: {
        '200': { description: 'It can.', content: json('Readiness') },
        '503': { description: 'It cannot.', content: json('Readiness') },
        ...problems(405, 500),
      },
    },
  },
});

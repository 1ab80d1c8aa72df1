/*
 * Everything that leaves this server as telemetry is named here: the metrics, the pieces of work that
 * become spans, and the attributes with the only values they may have (P-23). Nothing in it is about
 * a person: no answer, level, ticket, id, name or address.
 */

/** The outcomes of a piece of work: it was done, refused to whoever asked, or it failed. */
export const outcomes = ['done', 'refused', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Addresses of the API below `/api/v1`, as they are written in the tree of `app/`. A test compares them. */
export const apiRoutes = [
  'account',
  'account/password',
  'account/second-factor',
  'account/sessions',
  'account/sessions/[id]',
  'assessments',
  'audit',
  'clinics/[slug]',
  'fhir/CodeSystem',
  'fhir/Questionnaire',
  'fhir/QuestionnaireResponse/$assess',
  'fhir/ValueSet',
  'fhir/metadata',
  'health/live',
  'health/ready',
  'intakes',
  'intakes/[id]',
  'intakes/[id]/copies',
  'intakes/[id]/fhir',
  'intakes/calling',
  'intakes/stream',
  'kiosk-reset',
  'kiosk-session',
  'kiosks',
  'kiosks/[id]',
  'links/look',
  'links/use',
  'openapi.json',
  'operator',
  'outcomes',
  'outcomes/copies',
  'questionnaire',
  'rules',
  'session',
  'session/presence',
  'settings',
  'settings/undo',
  'setup',
  'staff',
  'staff/[id]',
  'staff/[id]/link',
] as const;

/** What is no call of the API: pages of the check tell by their address which question is open. */
const otherRoutes = ['page', 'frame', 'file', 'other'] as const;

export type Route = `/api/v1/${(typeof apiRoutes)[number]}` | (typeof otherRoutes)[number];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The only attributes, each with the only values it may have. */
export const attributeValues: Readonly<Record<string, readonly (string | number)[]>> = {
  'http.route': [...apiRoutes.map((route) => `/api/v1/${route}`), ...otherRoutes],
  'http.request.method': methods,
  'http.response.status_code': Array.from({ length: 500 }, (_, index) => 100 + index),
  'facewise.outcome': outcomes,
};

interface Metric {
  readonly kind: 'histogram' | 'upDown' | 'gauge';
  readonly unit: 's' | '{stream}';
  readonly description: string;
  /** Upper bounds of the classes of a histogram. */
  readonly bounds?: readonly number[];
}

const quick = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1];
const usual = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const long = [10, 60, 300, 900, 3_600, 14_400, 43_200, 86_400];

export const metrics = {
  'http.server.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'From the end of the headers of a request to the end of its answer.',
    bounds: usual,
  },
  'facewise.assess.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One sheet of answers through the rules.',
    bounds: quick,
  },
  'facewise.filing.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'One submission, from the check of its sender to durable storage.',
    bounds: usual,
  },
  'facewise.queue.told_delay': {
    kind: 'histogram',
    unit: 's',
    description: 'From the end of a change to its notice at a process that holds streams.',
    bounds: usual,
  },
  'facewise.queue.oldest_wait': {
    kind: 'gauge',
    unit: 's',
    description: 'How long the longest waiting intake of any clinic waits; 0 when nobody waits.',
  },
  'facewise.outbox.age': {
    kind: 'histogram',
    unit: 's',
    description: 'How long a submission lay on its device, by the clock of that device.',
    bounds: long,
  },
  'facewise.streams.open': {
    kind: 'upDown',
    unit: '{stream}',
    description: 'Streams of the queue that this process holds open.',
  },
} as const satisfies Readonly<Record<string, Metric>>;

type NameOf<Kind extends Metric['kind']> = {
  [Name in keyof typeof metrics]: (typeof metrics)[Name]['kind'] extends Kind ? Name : never;
}[keyof typeof metrics];

export type HistogramName = NameOf<'histogram'>;
export type UpDownName = NameOf<'upDown'>;

/** Pieces of work that become a span below their request, and the histogram that counts them. */
export const works = {
  assess: 'facewise.assess.duration',
  filing: 'facewise.filing.duration',
} as const satisfies Readonly<Record<string, HistogramName>>;
export type Work = keyof typeof works;

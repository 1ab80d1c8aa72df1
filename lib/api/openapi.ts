import { z } from 'zod';
import { explain } from '../../rules/engine/explain.ts';
import { rulesVersion } from '../../rules/version.ts';
import {
  Account,
  FactorOffer,
  FactorProof,
  PasswordChange,
  Reassurance,
  RecoveryCodes,
} from './account.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { Assessment } from './assessment-reply.ts';
import { AssessmentRequest } from './assessment-request.ts';
import { AuditPage } from './audit-page.ts';
import { Calling } from './calling.ts';
import { PublicClinic } from './clinic-settings.ts';
import { type ExampleSheet, exampleSheets } from './example-sheets.ts';
import { FileIntake, IntakeReceipt } from './file-intake.ts';
import { IntakeDetail, IntakeList, IntakeRow, TrailEntry, WitnessSheet } from './intake.ts';
import { ChangeIntake, IntakeConflict } from './intake-change.ts';
import { IntakeCopy } from './intake-copy.ts';
import { KioskCode, KioskEnrolment, KioskList, KioskSession, NewKiosk } from './kiosk.ts';
import { Liveness } from './liveness-reply.ts';
import { type Describing, deskPaths } from './openapi-desk.ts';
import { fhirPaths } from './openapi-fhir.ts';
import { staffPaths } from './openapi-staff.ts';
import { Operator } from './operator-reply.ts';
import { OutcomeCounts } from './outcome-counts.ts';
import { Problem, ProblemError, type ProblemStatus } from './problem.ts';
import { Condition, QuestionItem, Questionnaire, Wording } from './questionnaire.ts';
import { QuestionnaireQuery } from './questionnaire-request.ts';
import { Readiness } from './readiness-reply.ts';
import { Session, SignIn } from './session.ts';
import { SettingsChange, SettingsUndo, SettingsView } from './settings.ts';
import { RulesVersion, SourceId } from './shared-schemas.ts';
import {
  Invitation,
  LinkLook,
  LinkRequest,
  LinkUse,
  LinkView,
  SetUp,
  StaffChange,
  StaffLink,
  StaffList,
  StaffMember,
} from './staff-member.ts';
import { Standing } from './standing-reply.ts';

/** JSON Schema and OpenAPI objects, as plain data. */
type Json = Readonly<Record<string, unknown>>;

const named = {
  Account,
  AnswerSheet,
  Assessment,
  AssessmentRequest,
  AuditPage,
  Calling,
  ChangeIntake,
  Condition,
  FactorOffer,
  FactorProof,
  FileIntake,
  IntakeConflict,
  IntakeCopy,
  IntakeDetail,
  IntakeList,
  IntakeReceipt,
  IntakeRow,
  Invitation,
  KioskCode,
  KioskEnrolment,
  KioskList,
  KioskSession,
  LinkLook,
  LinkRequest,
  LinkUse,
  LinkView,
  Liveness,
  NewKiosk,
  Operator,
  OutcomeCounts,
  PasswordChange,
  Problem,
  ProblemError,
  PublicClinic,
  QuestionItem,
  Questionnaire,
  QuestionnaireQuery,
  Readiness,
  Reassurance,
  RecoveryCodes,
  RulesVersion,
  Session,
  SetUp,
  SettingsChange,
  SettingsUndo,
  SettingsView,
  SignIn,
  SourceId,
  StaffChange,
  StaffLink,
  StaffList,
  StaffMember,
  Standing,
  TrailEntry,
  WitnessSheet,
  Wording,
} as const;
type SchemaName = keyof typeof named;

/** Every contract as JSON Schema, from the very Zod schemas that the handlers use. */
const schemas = (): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas: all } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(all).map(([id, { $schema: _dialect, $id: _uri, ...schema }]) => [
      id,
      { ...schema, ...z.globalRegistry.get(named[id as SchemaName]) },
    ]),
  );
};

const json = (name: SchemaName, examples?: Json): Json => ({
  'application/json': {
    schema: { $ref: `#/components/schemas/${name}` },
    ...(examples === undefined ? {} : { examples }),
  },
});

const problemReasons: Readonly<Record<ProblemStatus, string>> = {
  400: 'The body is not JSON.',
  401: 'Nobody is signed in.',
  403: 'Whoever is signed in may not do this, or another site asked for it.',
  404: 'Nothing is at this address.',
  405: 'Another method than those in `Allow`.',
  409: 'Somebody else was faster; look at what holds now.',
  410: 'It was filed, and has been deleted since.',
  413: 'The body is larger than 16 kB, or 48 kB in FHIR.',
  415: 'Another content type than `application/json`, or `application/fhir+json` in FHIR.',
  422: 'Understood and refused; every fault is listed with its path, and with question and option.',
  429: 'Too many tries; `Retry-After` says how long to wait.',
  500: 'Something went wrong on the server.',
  503: 'The rules are withdrawn, or nothing can be stored now: the database is away or its disk is nearly full. `errors` says which.',
};

const problems = (...statuses: readonly ProblemStatus[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      `${status}`,
      {
        description: problemReasons[status],
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );

const examples = (said: (sheet: ExampleSheet) => unknown): Json =>
  Object.fromEntries(
    Object.entries(exampleSheets).map(([name, sheet]) => [
      name,
      { summary: sheet.summary, value: said(sheet) },
    ]),
  );

const notModified = { description: 'Nothing has changed since the `ETag` that was sent.' };

const describing: Describing = {
  json: (name, given) => json(name as SchemaName, given),
  problems,
};

/** The description of the API (OpenAPI 3.1), complete: contracts, refusals and computed examples. */
export const openapi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Facewise',
    version: '1.0.0',
    summary: 'A check for involuntary movements of the face',
    description: `Says how soon to be seen and which known patterns the answers fit. It gives no diagnosis. Not yet reviewed by a doctor. Rules ${rulesVersion.version}, ${rulesVersion.hash}. The server assesses from answers only, and stores and logs nothing about them.`,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/v1/questionnaire': {
      get: {
        operationId: 'getQuestionnaire',
        summary: 'The questions with words, options, order and conditions',
        parameters: [
          {
            name: 'lang',
            in: 'query',
            required: false,
            description: QuestionnaireQuery.shape.lang.description,
            schema: { $ref: '#/components/schemas/QuestionnaireQuery/properties/lang' },
          },
        ],
        responses: {
          '200': { description: 'The questionnaire.', content: json('Questionnaire') },
          '304': notModified,
          ...problems(405, 422, 500),
        },
      },
    },
    '/api/v1/assessments': {
      post: {
        operationId: 'assess',
        summary: 'What the rules say about one answer sheet',
        description: 'Stateless. Neither the answers nor the assessment are stored or logged.',
        requestBody: {
          required: true,
          content: json(
            'AssessmentRequest',
            examples(({ answers }) => ({ answers })),
          ),
        },
        responses: {
          '200': {
            description: 'The assessment.',
            content: json(
              'Assessment',
              examples(({ answers }) => explain(answers)),
            ),
          },
          ...problems(400, 405, 413, 415, 422, 500, 503),
        },
      },
    },
    '/api/v1/rules': {
      get: {
        operationId: 'getStanding',
        summary: 'Which rules are in force, and which are withdrawn',
        responses: {
          '200': { description: 'The standing of the rules.', content: json('Standing') },
          ...problems(405, 500),
        },
      },
    },
    ...deskPaths(describing),
    ...staffPaths(describing),
    ...fhirPaths(problemReasons),
    '/api/v1/operator': {
      get: {
        operationId: 'getOperator',
        summary: 'Who runs this server',
        responses: {
          '200': { description: 'The operator.', content: json('Operator') },
          ...problems(405, 500),
        },
      },
    },
    '/api/v1/health/live': {
      get: {
        operationId: 'getLiveness',
        summary: 'Whether the process answers',
        responses: {
          '200': { description: 'It does.', content: json('Liveness') },
          ...problems(405, 500),
        },
      },
    },
    '/api/v1/openapi.json': {
      get: {
        operationId: 'getOpenapi',
        summary: 'This description',
        responses: {
          '200': {
            description: 'OpenAPI 3.1.',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
          '304': notModified,
          ...problems(405, 500),
        },
      },
    },
  },
  components: { schemas: schemas() },
});

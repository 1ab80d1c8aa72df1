import { z } from 'zod';
import {
  type QuestionId,
  questionIds,
  type Witness,
  witnesses,
} from '../../rules/schema/contract.ts';
import { flagIds, patternIds } from '../../rules/schema/ids.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import { locales } from '../i18n/locales.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { Assessment } from './assessment-reply.ts';
import { DepartmentId } from './clinic-fields.ts';

/** An intake's own name in addresses; it says nothing and opens nothing by itself. */
export const IntakeId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** What a patient is called by: a letter and three digits, for one clinic and one day. */
export const Ticket = z.string().regex(/^[A-HJ-NP-Z][0-9]{3}$/);

/** A day in the clinic's own time zone. */
export const ClinicDay = z.iso.date();

export const Instant = z.iso.datetime({ offset: true });

/** The host's own name for a visit. Two submissions with one `ref` on one day are linked. */
export const HostRef = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const Urgency = z.enum(urgencies);

type WitnessShape = { [Q in QuestionId]: z.ZodExactOptional<z.ZodType<Witness>> };

/** Who felt or saw what was answered, by question id; printed, never read by a rule. */
export const WitnessSheet = z
  .strictObject(
    Object.fromEntries(
      questionIds.map((id) => [id, z.exactOptional(z.enum(witnesses))]),
    ) as unknown as WitnessShape,
  )
  .meta({ description: 'Who felt or saw what was answered, by question id.' });

export const subjects = ['self', 'other'] as const;

/** Where a submission came from. */
export const intakeSources = ['phone', 'kiosk', 'desk', 'code'] as const;

/** `called`: asked to come; `seen`: with the doctor or done; `left`: went away. */
export const intakeStatuses = ['waiting', 'called', 'seen', 'left'] as const;

const row = {
  id: IntakeId,
  ticket: Ticket,
  clinicDay: ClinicDay,
  sequence: z.int().positive().describe('The order of arrival at the server, per clinic.'),
  receivedAt: Instant.describe("The server's clock."),
  collectedAt: Instant.exactOptional().describe("The device's clock when the answers were given."),
  skewSeconds: z
    .int()
    .exactOptional()
    .describe("How far the device's clock was ahead of ours when it sent. Beyond 120 it is shown."),
  lang: z.enum(locales),
  subject: z.enum(subjects),
  source: z.enum(intakeSources),
  urgency: Urgency.describe('The most urgent level of all linked submissions, overrides included.'),
  band: z.enum(['strong', 'possible', 'two-patterns', 'unclear', 'not-enough-information']),
  top: z.enum(patternIds).nullable().describe('The first pattern, where one may be named.'),
  flags: z.array(z.strictObject({ id: z.enum(flagIds), urgency: Urgency })),
  acknowledged: z
    .boolean()
    .describe('Somebody has taken note of these flags. Without flags: true.'),
  status: z.enum(intakeStatuses),
  department: DepartmentId.nullable(),
  linked: z.int().min(0).describe('How many other submissions belong to the same ticket.'),
  ref: HostRef.nullable().describe(
    "The host's own name for the visit; the desk finds a patient by it.",
  ),
  version: z.int().positive().describe('Sent back with a change; an old one is refused.'),
  heldBy: z.string().nullable().describe('The name of the member of staff who is seeing to it.'),
} as const;

/** One line of the queue. */
export const IntakeRow = z.strictObject(row).meta({ description: 'One line of the queue.' });
export type IntakeRow = z.infer<typeof IntakeRow>;

/** The queue: most urgent first, then in order of arrival. */
export const IntakeList = z
  .strictObject({
    revision: z.int().min(0).describe("The clinic's counter of changes. A gap means: fetch again."),
    intakes: z.array(IntakeRow),
    removed: z.array(IntakeId).describe('With `since`: deleted after that revision.'),
    more: z.boolean().describe('There are more than were listed.'),
  })
  .meta({ description: 'Most urgent first, then in order of arrival.' });
export type IntakeList = z.infer<typeof IntakeList>;

/** What can be done to an intake; one entry of the trail each. */
export const trailActions = [
  'filed',
  'linked',
  'call',
  'uncall',
  'see',
  'leave',
  'transfer',
  'raise',
  'lower',
  'acknowledge',
  'answers',
  'outcome',
  'hold',
  'release',
] as const;

/** Who did it. A name is the name of then; a member of staff who left keeps it here. */
const By = z.strictObject({
  kind: z.enum(['staff', 'kiosk', 'anonymous']),
  name: z.string().nullable(),
});

export const TrailEntry = z
  .strictObject({
    at: Instant,
    by: By,
    action: z.enum(trailActions),
    from: z.string().nullable().describe('A level, a status or a department, as it was.'),
    to: z.string().nullable(),
    reason: z.string().nullable(),
    changed: z
      .array(z.enum(questionIds))
      .describe('For `answers`: the questions whose answer changed.'),
  })
  .meta({ description: 'One thing that was done to an intake. Never changed afterwards.' });

/** What turned out in the end. `other`: another condition; `none`: no disease found. */
export const diagnoses = [
  ...patternIds.filter((id) => id !== 'other-or-unclear'),
  'other',
  'none',
] as const;

export const Outcome = z
  .strictObject({
    diagnosis: z.enum(diagnoses),
    recordedAt: Instant,
    by: z.string(),
  })
  .meta({ description: 'The diagnosis that a clinician confirmed.' });

/** All of one intake that the asking role may see. */
export const IntakeDetail = z
  .strictObject({
    ...row,
    answers: AnswerSheet,
    witness: WitnessSheet,
    assessment: Assessment.describe('What the rules say about these answers, without overrides.'),
    override: z
      .strictObject({ urgency: Urgency, kind: z.enum(['raised', 'lowered']) })
      .nullable()
      .describe('The level that staff set by hand on this submission, if they did.'),
    consent: z
      .strictObject({ text: z.string(), at: Instant })
      .nullable()
      .describe('The version of the words the patient agreed to.'),
    trail: z.array(TrailEntry),
    linkedIds: z.array(IntakeId).describe('The other submissions of this ticket, newest first.'),
    outcome: Outcome.nullable()
      .exactOptional()
      .describe('Left out for a role that may not read it; null when none is recorded.'),
    deletedAfter: Instant.describe('When this intake will be deleted.'),
  })
  .meta({ description: 'One intake, as far as the asking role may see it.' });
export type IntakeDetail = z.infer<typeof IntakeDetail>;

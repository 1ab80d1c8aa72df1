import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { ClinicSlug } from './clinic-fields.ts';
import {
  ClinicDay,
  HostRef,
  Instant,
  IntakeId,
  IntakeRow,
  intakeSources,
  subjects,
  Ticket,
  WitnessSheet,
} from './intake.ts';

/**
 * The name of one submission, made by the client before it first sends and kept until it is
 * answered: at least 128 bits from a random generator, as 22 to 64 URL-safe characters.
 */
export const IdempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/);

/** The header that carries it. */
export const idempotencyHeader = 'Idempotency-Key';

/**
 * The header in which a device tells its own time at the moment of sending (ISO 8601). It is no
 * part of the body, so that sending again stays the same submission. From it comes `skewSeconds`.
 */
export const deviceTimeHeader = 'Device-Time';

/**
 * The header in which a client names the rules whose questions were answered, by their content hash.
 * What fits the questions of now is taken, whatever the hash; it only explains what does not.
 */
export const rulesHashHeader = 'Rules-Hash';

/** A pre-screen to be filed: answers, never a result. */
export const FileIntake = z
  .strictObject({
    clinic: ClinicSlug,
    answers: AnswerSheet,
    witness: WitnessSheet.exactOptional(),
    lang: z.enum(locales),
    subject: z.enum(subjects),
    ref: HostRef.exactOptional(),
    ticket: Ticket.exactOptional().describe(
      'A ticket of today that this person already has: the submission joins it. Staff only.',
    ),
    consent: z
      .strictObject({
        text: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('SHA-256 of the words that the patient agreed to.'),
      })
      .exactOptional(),
    collectedAt: Instant.exactOptional(),
    source: z.enum(intakeSources).exactOptional(),
  })
  .meta({
    description:
      'A pre-screen to be filed. The server assesses it from the answers. No name, no telephone number, no date of birth: an unknown key is refused.',
  });
export type FileIntake = z.infer<typeof FileIntake>;

/** What a filed pre-screen is answered with; the same bytes for the same key. */
export const IntakeReceipt = z
  .strictObject({
    id: IntakeId,
    ticket: Ticket,
    clinicDay: ClinicDay,
    sequence: IntakeRow.shape.sequence,
    urgency: IntakeRow.shape.urgency,
    receivedAt: Instant,
  })
  .meta({ description: 'It is on durable storage. The same reply for the same key.' });
export type IntakeReceipt = z.infer<typeof IntakeReceipt>;

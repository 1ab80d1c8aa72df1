import { z } from 'zod';
import { urgencies } from '../../rules/schema/urgency.ts';
import { AnswerSheet } from './answer-sheet.ts';
import { DepartmentId } from './clinic-fields.ts';
import { diagnoses, IntakeDetail, WitnessSheet } from './intake.ts';
import { Problem } from './problem.ts';

/** The shortest reason that says something. */
export const shortestReason = 10;

/** Lines of text. No other control character: no database stores a null. */
const Reason = z
  .string()
  .trim()
  .max(500)
  .regex(/^(?:[^\p{Cc}]|[\t\n\r])*$/u, 'Text, in lines.');
const Urgency = z.enum(urgencies);

/** One thing to do to an intake, and who may: everybody of the staff unless it says otherwise. */
export const IntakeChange = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('call'), department: DepartmentId.exactOptional() }),
    z.strictObject({ kind: z.literal('uncall') }),
    z.strictObject({ kind: z.literal('see') }),
    z.strictObject({ kind: z.literal('leave') }),
    z.strictObject({ kind: z.literal('transfer'), department: DepartmentId.nullable() }),
    z.strictObject({
      kind: z.literal('raise'),
      urgency: Urgency,
      reason: Reason.exactOptional(),
    }),
    z
      .strictObject({
        kind: z.literal('lower'),
        urgency: Urgency,
        reason: Reason.min(shortestReason),
      })
      .describe('By a clinician.'),
    z.strictObject({ kind: z.literal('acknowledge') }),
    z
      .strictObject({
        kind: z.literal('answers'),
        answers: AnswerSheet,
        witness: WitnessSheet.exactOptional(),
      })
      .describe(
        'The whole sheet as it should be. Assessed anew; a less urgent result by anybody but a clinician keeps the level.',
      ),
    z
      .strictObject({ kind: z.literal('outcome'), diagnosis: z.enum(diagnoses) })
      .describe('By a clinician.'),
    z.strictObject({
      kind: z.literal('hold'),
      hold: z.boolean().describe('True: "I am seeing to it". False: nobody is.'),
    }),
  ])
  .meta({ description: 'One thing to do to an intake.' });
export type IntakeChange = z.infer<typeof IntakeChange>;

/** A change, and the version it was decided on. */
export const ChangeIntake = z
  .strictObject({ version: z.int().positive(), change: IntakeChange })
  .meta({ description: 'A change, and the version of the intake that was looked at.' });
export type ChangeIntake = z.infer<typeof ChangeIntake>;

/** Somebody else was faster: the problem, and the intake as it is now. */
export const IntakeConflict = z
  .strictObject({ ...Problem.shape, current: IntakeDetail })
  .meta({ description: 'Somebody else was faster. `current` is the intake as it is now.' });
export type IntakeConflict = z.infer<typeof IntakeConflict>;

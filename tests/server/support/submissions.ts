import { exampleSheets } from '../../../lib/api/example-sheets.ts';
import type { FileIntake } from '../../../lib/api/file-intake.ts';
import type { Submission } from '../../../server/intakes/file-intake.ts';
import { newId } from '../../../server/new-id.ts';

/** Sheets with a level each, most urgent first. */
export const sheets = {
  emergency: exampleSheets['sudden-droop'].answers,
  routine: exampleSheets['classic-hemifacial-spasm'].answers,
  selfCare: exampleSheets['ten-day-eyelid-flutter'].answers,
} as const;

/** A submission to a clinic, with a key of its own. */
export const submission = (
  clinic: string,
  body: Partial<FileIntake> = {},
  rest: Partial<Omit<Submission, 'body'>> = {},
): Submission => ({
  key: newId(),
  sentAt: null,
  sender: null,
  body: {
    clinic,
    answers: sheets.routine as FileIntake['answers'],
    lang: 'en',
    subject: 'self',
    ...body,
  },
  ...rest,
});

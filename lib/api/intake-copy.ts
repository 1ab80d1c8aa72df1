import { z } from 'zod';

/** What can be printed of an intake: sheets, the short slip, the ticket alone; or copied as text. */
export const copyForms = ['a4', 'a5', 'slip', 'ticket', 'text'] as const;

export const IntakeCopy = z.strictObject({ form: z.enum(copyForms) }).meta({
  description:
    'That somebody prints an intake, or copies it out. It is written into the audit trail.',
});
export type IntakeCopy = z.infer<typeof IntakeCopy>;

import { z } from 'zod';
import { Named } from './clinic-fields.ts';
import { Ticket } from './intake.ts';

/** What the screen of the waiting room may show: whoever sits there reads it too (P-33). */
export const Calling = z
  .strictObject({
    clinic: Named,
    calling: z.array(
      z.strictObject({
        ticket: Ticket,
        door: Named.nullable().describe('The department; null where there is only the front desk.'),
      }),
    ),
  })
  .meta({
    description: 'The tickets that are being called. No name, no answer, and not how soon.',
  });
export type Calling = z.infer<typeof Calling>;

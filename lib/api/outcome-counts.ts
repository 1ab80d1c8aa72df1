import { z } from 'zod';
import { patternIds } from '../../rules/schema/ids.ts';
import { diagnoses } from './intake.ts';

/**
 * How often each first pattern met each confirmed diagnosis in one clinic. Counts only: they stay
 * when the intakes themselves are deleted, and hold no day, no ticket and no answer.
 */
export const OutcomeCounts = z
  .strictObject({
    total: z.int().min(0),
    counts: z.array(
      z.strictObject({
        top: z.enum(patternIds).nullable().describe('Null: the check named no pattern.'),
        diagnosis: z.enum(diagnoses),
        count: z.int().positive(),
      }),
    ),
  })
  .meta({ description: 'How often each first pattern met each confirmed diagnosis.' });
export type OutcomeCounts = z.infer<typeof OutcomeCounts>;

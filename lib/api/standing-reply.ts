import { z } from 'zod';
import type { Standing as StandingOfRules } from '../standing/standing.ts';
import { RulesVersion } from './shared-schemas.ts';

/** Which rules are in force here, and which must no longer be used. */
export const Standing = z
  .strictObject({
    rules: RulesVersion,
    withdrawn: z
      .array(z.string())
      .describe(
        'Content hashes of withdrawn rules, or `all`. A result of theirs must not be shown.',
      ),
    notAfter: z.iso
      .datetime()
      .describe('A copy that has not heard from the server since must not be trusted after this.'),
  })
  .meta({
    description:
      'Which rules are in force, which are withdrawn, and how long a copy may be trusted.',
  }) satisfies z.ZodType<StandingOfRules>;

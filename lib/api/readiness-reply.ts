import { z } from 'zod';
import { RulesVersion } from './shared-schemas.ts';

/** Whether this process can take work, and what keeps it from that. */
export const Readiness = z
  .strictObject({
    status: z.enum(['ready', 'not-ready']),
    checks: z.strictObject({
      process: z.enum(['running', 'stopping']),
      database: z.enum(['fine', 'away']).describe('Something was written to it just now.'),
      migrations: z.enum(['fine', 'missing', 'unknown']),
      disk: z
        .enum(['fine', 'alarm', 'full', 'unknown'])
        .describe('`full`: nothing new is stored. `unknown`: the database is on another machine.'),
    }),
    rules: RulesVersion,
  })
  .meta({ description: 'Whether this process can take work, and what keeps it from that.' });
export type Readiness = z.infer<typeof Readiness>;

import { z } from 'zod';
import { RulesVersion } from './shared-schemas.ts';

/** The process answers, and with which rules. It says nothing about a database: there is none. */
export const Liveness = z
  .strictObject({ status: z.literal('live'), rules: RulesVersion })
  .meta({ description: 'The process answers.' });
export type Liveness = z.infer<typeof Liveness>;

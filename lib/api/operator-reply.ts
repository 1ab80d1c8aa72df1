import { z } from 'zod';
import type { Operator as OperatorOfSite } from '../operator.ts';

const Line = z.string().nullable().describe('Null: not configured.');

/** Who runs this copy of the product. */
export const Operator = z
  .strictObject({ name: Line, contact: Line, incidents: Line, host: Line })
  .meta({
    description:
      'Who runs this server, how to reach them, where to report harm, and under which host name they offer it.',
  }) satisfies z.ZodType<OperatorOfSite>;

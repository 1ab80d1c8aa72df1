import { z } from 'zod';
import { sources } from '../../rules/evidence/sources.ts';
import type { SourceId as SourceIdOfRules } from '../../rules/schema/ids.ts';

/** Which rules gave an answer: on every reply, so that it can be replayed (C-04). */
export const RulesVersion = z
  .strictObject({ version: z.string(), hash: z.string().length(64) })
  .meta({ description: 'Version of the rules, and SHA-256 of their content in hexadecimal.' });

/** An entry of the bibliography. */
export const SourceId = z.enum(Object.keys(sources) as readonly SourceIdOfRules[]).meta({
  description: 'An entry of the list of sources at `/en/evidence` and `/zh-CN/evidence`.',
});

import { z } from 'zod';

/** One act, as an admin reads it. */
export const AuditAct = z.strictObject({
  position: z.int(),
  at: z.iso.datetime(),
  who: z.string().nullable().describe('The name of the account at that time; null for no account.'),
  kind: z.enum(['staff', 'kiosk', 'anonymous', 'system']),
  action: z.string(),
  subject: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** A page of the audit trail, the newest first. */
export const AuditPage = z
  .strictObject({
    acts: z.array(AuditAct),
    before: z.int().nullable().describe('The `before` of the next page; null at the end.'),
    chain: z
      .strictObject({ isWhole: z.boolean(), entries: z.int() })
      .nullable()
      .describe('Whether the whole trail is as it was written; checked with the newest page only.'),
  })
  .meta({ description: 'Who did what, when and from where. Holds no answer.' });
export type AuditPage = z.infer<typeof AuditPage>;

export const AuditQuery = z.strictObject({
  before: z.coerce
    .number()
    .int()
    .min(1)
    .exactOptional()
    .describe('Acts before this position; without it the newest.'),
});

import { z } from 'zod';
import { FactorCode, Password, PersonName, Role, Username } from './staff-fields.ts';

const Instant = z.iso.datetime();

/** One place where an account is signed in. */
export const OwnSession = z.strictObject({
  id: z.uuid(),
  isThis: z.boolean(),
  startedAt: Instant,
  seenAt: Instant,
  device: z.string().describe('The kind of browser and system, as the browser names itself.'),
});

/** One's own account. */
export const Account = z
  .strictObject({
    username: Username,
    name: PersonName,
    role: Role,
    hasSecondFactor: z.boolean(),
    recoveryCodesLeft: z.int(),
    sessions: z.array(OwnSession),
  })
  .meta({ description: 'One’s own account and where it is signed in.' });
export type Account = z.infer<typeof Account>;

export const PasswordChange = z
  .strictObject({ current: Password, next: Password })
  .meta({ description: 'A new password. Every other session of the account ends.' });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** The password again, before something that a stranger at an open screen must not do. */
export const Reassurance = z.strictObject({ password: Password.exactOptional() }).meta({
  description: 'The password again; not needed while the second factor is still missing.',
});
export type Reassurance = z.infer<typeof Reassurance>;

/** What the authenticator app needs. Shown once; nothing changes until a code confirms it. */
export const FactorOffer = z
  .strictObject({
    secret: z.string(),
    address: z.string().describe('`otpauth://…`, for the app.'),
    qr: z.strictObject({
      size: z.int().describe('Side of the view box, margin included.'),
      path: z.string().describe('One SVG path.'),
    }),
  })
  .meta({ description: 'A second factor that waits for its first code.' });
export type FactorOffer = z.infer<typeof FactorOffer>;

export const FactorProof = z
  .strictObject({ code: FactorCode })
  .meta({ description: 'The first code of the new second factor.' });
export type FactorProof = z.infer<typeof FactorProof>;

export const RecoveryCodes = z
  .strictObject({ recoveryCodes: z.array(z.string()) })
  .meta({ description: 'Each works once instead of the app. Shown now and never again.' });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

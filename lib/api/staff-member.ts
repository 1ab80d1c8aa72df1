import { z } from 'zod';
import { ClinicSlug, Named } from './clinic-fields.ts';
import { LinkToken, Password, PersonName, Role, StaffId, Username } from './staff-fields.ts';

const Instant = z.iso.datetime();

/** A colleague, as an admin sees them. */
export const StaffMember = z
  .strictObject({
    id: StaffId,
    username: Username,
    name: PersonName,
    role: Role,
    status: z.enum(['invited', 'active', 'disabled']),
    hasSecondFactor: z.boolean(),
    lastSeenAt: Instant.nullable(),
    isYou: z.boolean(),
  })
  .meta({ description: 'An account of the clinic.' });
export type StaffMember = z.infer<typeof StaffMember>;

export const StaffList = z
  .strictObject({ staff: z.array(StaffMember) })
  .meta({ description: 'Every account of the clinic.' });
export type StaffList = z.infer<typeof StaffList>;

export const Invitation = z
  .strictObject({ username: Username, name: PersonName, role: Role })
  .meta({ description: 'Somebody who shall have an account.' });
export type Invitation = z.infer<typeof Invitation>;

/** A link to hand over, shown once. The address is made by the page that shows it. */
export const StaffLink = z
  .strictObject({
    staffId: StaffId,
    kind: z.enum(['invite', 'reset']),
    token: LinkToken,
    expiresAt: Instant,
  })
  .meta({ description: 'A link for one person, good for one use.' });
export type StaffLink = z.infer<typeof StaffLink>;

/** What an admin changes about an account. */
export const StaffChange = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('role'), role: Role }),
    z.strictObject({ kind: z.literal('disable') }),
    z.strictObject({ kind: z.literal('enable') }),
  ])
  .meta({ description: 'Another role, or no access any more. The account’s sessions end.' });
export type StaffChange = z.infer<typeof StaffChange>;

/** A new link for somebody: a reset also takes the second factor away where that is asked for. */
export const LinkRequest = z
  .strictObject({ forgetsSecondFactor: z.boolean().default(false) })
  .meta({ description: 'A new link: an invitation again, or a new password.' });
export type LinkRequest = z.infer<typeof LinkRequest>;

export const LinkLook = z
  .strictObject({ token: LinkToken })
  .meta({ description: 'A link that somebody opened. Looking does not use it up.' });
export type LinkLook = z.infer<typeof LinkLook>;

/** What a link is for. */
export const LinkView = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['invite', 'reset']),
      username: Username,
      name: PersonName,
      clinic: Named,
    }),
    z.strictObject({ kind: z.literal('setup'), clinic: Named.nullable() }),
  ])
  .meta({ description: 'What a link is for.' });
export type LinkView = z.infer<typeof LinkView>;

export const LinkUse = z
  .strictObject({ token: LinkToken, password: Password })
  .meta({ description: 'The password that somebody chose. It does not sign in.' });
export type LinkUse = z.infer<typeof LinkUse>;

/** The first clinic and its admin; without `clinic` where the link already belongs to one. */
export const SetUp = z
  .strictObject({
    token: LinkToken,
    clinic: z.strictObject({ slug: ClinicSlug, name: Named }).exactOptional(),
    name: PersonName,
    username: Username,
    password: Password,
  })
  .meta({ description: 'The first admin of a clinic.' });
export type SetUp = z.infer<typeof SetUp>;

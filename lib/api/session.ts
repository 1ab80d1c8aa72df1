import { z } from 'zod';
import { ClinicSlug, Named } from './clinic-fields.ts';
import { FactorCode, Password, PersonName, Role, StaffId } from './staff-fields.ts';

/** Who wants to sign in. `code` only where the account has a second factor. */
export const SignIn = z
  .strictObject({
    // Not `Username`: what nobody can be called gets the same answer as an unknown name.
    username: z.string().min(1).max(200),
    password: Password,
    code: FactorCode.exactOptional(),
  })
  .meta({ description: 'Signing in at the desk.' });
export type SignIn = z.infer<typeof SignIn>;

/** Who is signed in here. */
export const Session = z
  .strictObject({
    staffId: StaffId,
    name: PersonName,
    role: Role,
    clinic: z.strictObject({ slug: ClinicSlug, name: Named }),
    mustEnrol: z
      .boolean()
      .describe('True: this session may do nothing but set up the second factor.'),
    idleSeconds: z.int().describe('The session ends after so many seconds without a sign of life.'),
    endsAt: z.iso.datetime().describe('When it ends in any case.'),
  })
  .meta({ description: 'Who is signed in here, and until when.' });
export type Session = z.infer<typeof Session>;

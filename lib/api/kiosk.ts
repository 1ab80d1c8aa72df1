import { z } from 'zod';
import { ClinicSlug, Named } from './clinic-fields.ts';

const Instant = z.iso.datetime();

/** Where the device stands. */
const KioskLabel = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}]*$/u, 'One line of text.');

export const NewKiosk = z
  .strictObject({ label: KioskLabel })
  .meta({ description: 'A device that shall file for the clinic.' });
export type NewKiosk = z.infer<typeof NewKiosk>;

export const KioskCode = z
  .strictObject({ kioskId: z.uuid(), code: z.string(), expiresAt: Instant })
  .meta({ description: 'What is typed into the device, once. Shown now and never again.' });
export type KioskCode = z.infer<typeof KioskCode>;

export const Kiosk = z
  .strictObject({
    id: z.uuid(),
    label: KioskLabel,
    status: z.enum(['waiting', 'enrolled', 'expired']),
    enrolledAt: Instant.nullable(),
    seenAt: Instant.nullable(),
  })
  .meta({ description: 'A device that files for the clinic and reads nothing.' });
export type Kiosk = z.infer<typeof Kiosk>;

export const KioskList = z
  .strictObject({ kiosks: z.array(Kiosk) })
  .meta({ description: 'Every device of the clinic that was not revoked.' });
export type KioskList = z.infer<typeof KioskList>;

export const KioskEnrolment = z
  .strictObject({ code: z.string().min(1).max(40) })
  .meta({ description: 'The code that an admin made for this device.' });
export type KioskEnrolment = z.infer<typeof KioskEnrolment>;

export const KioskSession = z
  .strictObject({ kioskId: z.uuid(), clinic: ClinicSlug, name: Named, label: KioskLabel })
  .meta({ description: 'Which clinic this device files for.' });
export type KioskSession = z.infer<typeof KioskSession>;

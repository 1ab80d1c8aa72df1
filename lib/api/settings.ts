import { z } from 'zod';
import { ClinicSlug } from './clinic-fields.ts';
import { ClinicSettings } from './clinic-settings.ts';

const Version = z
  .int()
  .min(1)
  .describe('Counts the changes; a change names the one it was made on.');

/** The settings of the clinic, and what somebody who runs it has to know about its store. */
export const SettingsView = z
  .strictObject({
    slug: ClinicSlug,
    version: Version,
    settings: ClinicSettings,
    undoes: z
      .strictObject({ at: z.iso.datetime(), by: z.string().nullable() })
      .nullable()
      .describe('The last change, if it can be taken back.'),
    store: z
      .enum(['embedded', 'postgresql'])
      .describe('Only PostgreSQL is claimed to keep what was sent through a power cut.'),
  })
  .meta({ description: 'The settings of the clinic.' });
export type SettingsView = z.infer<typeof SettingsView>;

export const SettingsChange = z
  .strictObject({ version: Version, settings: ClinicSettings })
  .meta({ description: 'All settings as they shall be, made on a version.' });
export type SettingsChange = z.infer<typeof SettingsChange>;

export const SettingsUndo = z
  .strictObject({ version: Version })
  .meta({ description: 'Takes back the change that made this version.' });
export type SettingsUndo = z.infer<typeof SettingsUndo>;

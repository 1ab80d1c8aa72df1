import { z } from 'zod';

/** The name of a clinic in addresses: `hospital-one`. */
export const ClinicSlug = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
  .meta({ description: 'Small letters, digits and hyphens, at most 40.' });

/** A door of the clinic, such as `neurology`. */
export const DepartmentId = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
  .meta({ description: 'A department of the clinic, as its settings name it.' });

const Line = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u, 'One line of text.');

/** One line of text in both languages. */
export const Named = z
  .strictObject({ 'zh-CN': Line, en: Line })
  .meta({ description: 'The same line in each language.' });

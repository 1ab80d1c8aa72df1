import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { ClinicSlug } from '../../lib/api/clinic-fields.ts';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { repeatedKey } from '../../lib/api/repeated-key.ts';
import { recordAudit } from '../audit/record.ts';
import type { Engine } from '../db/engine.ts';
import { inClinic } from '../db/in-clinic.ts';
import { clinics } from '../db/schema/clinics.ts';
import { contentHashOf } from '../intakes/canonical.ts';
import { demoSlug } from './demo-clinic.ts';
import { foundClinic } from './found-clinic.ts';
import { updateSettings } from './update-settings.ts';

/** A file of clinics that cannot be used, with every place and reason. */
export class ClinicsRefused extends Error {
  constructor(file: string, faults: readonly string[]) {
    super([`The file of clinics ${file} is refused:`, ...faults].join('\n  '));
    this.name = 'ClinicsRefused';
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** The line on which a path of keys stands, found key by key; the file was parsed before. */
const lineOf = (text: string, path: readonly PropertyKey[]): number => {
  let at = 0;
  for (const key of path) {
    if (typeof key !== 'string') continue;
    const found = text.indexOf(JSON.stringify(key), at);
    if (found < 0) break;
    at = found;
  }
  return lineAt(text, at);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(String(error));
    const line = place === null ? 1 : lineAt(text, Number(place[1]));
    throw new SyntaxError(`line ${line}: this is not JSON`);
  }
};

/**
 * Clinics by slug from the text of a file: `{"hospital-one": {"name": …}}`.
 *
 * @throws ClinicsRefused with the line and the reason of every fault
 */
export const readClinics = (file: string, text: string): ReadonlyMap<string, ClinicSettings> => {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new ClinicsRefused(file, [(error as Error).message]);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ClinicsRefused(file, [
      'line 1: the file must hold one object, clinics by their slug',
    ]);
  const twice = repeatedKey(text);
  const faults = twice === null ? [] : [`the key ${JSON.stringify(twice)} stands twice`];
  const found = new Map<string, ClinicSettings>();
  for (const [slug, settings] of Object.entries(value)) {
    const line = lineOf(text, [slug]);
    if (!ClinicSlug.safeParse(slug).success || slug === demoSlug)
      faults.push(`line ${line}: ${JSON.stringify(slug)} cannot be the slug of a clinic`);
    const parsed = ClinicSettings.safeParse(settings);
    if (parsed.success) found.set(slug, parsed.data);
    else
      faults.push(
        ...parsed.error.issues.map((issue) => {
          const path = [slug, ...issue.path];
          const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
          const full = key === undefined ? path : [...path, key];
          return `line ${lineOf(text, full)}: ${full.join('.')}: ${issue.message}`;
        }),
      );
  }
  if (faults.length > 0) throw new ClinicsRefused(file, faults);
  return found;
};

/**
 * Reads a file of clinics and makes the database follow it: a clinic that is not there is founded,
 * one whose settings differ gets those of the file. A clinic that is not in the file stays.
 *
 * @returns how many were founded or changed
 * @throws ClinicsRefused; nothing has been changed then
 */
export const loadClinics = async (engine: Engine, file: string): Promise<number> => {
  let text: string;
  try {
    text = readFileSync(/* turbopackIgnore: true */ file, 'utf8');
  } catch {
    throw new ClinicsRefused(file, ['it cannot be read']);
  }
  let changed = 0;
  for (const [slug, settings] of readClinics(file, text)) {
    const [known] = await engine.database.select().from(clinics).where(eq(clinics.slug, slug));
    if (known !== undefined && contentHashOf(known.settings) === contentHashOf(settings)) continue;
    const id = known?.id ?? (await engine.asOwner((tx) => foundClinic(tx, slug, settings)));
    await inClinic(id, async (tx) => {
      if (known !== undefined) await updateSettings(tx, id, settings);
      const action = known === undefined ? 'clinic.found' : 'settings.change';
      await recordAudit(tx, id, { actor: { kind: 'system' }, action, detail: { from: 'file' } });
    });
    changed += 1;
  }
  return changed;
};

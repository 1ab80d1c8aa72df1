// A process that files without end and says what it was answered, so that it can be killed. The store
// is that of the environment. First line of its input: keys that an earlier one was not answered for.
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import { isDatabaseAway } from '../../lib/api/database-away.ts';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import type { FileIntake } from '../../lib/api/file-intake.ts';
import { foundClinic } from '../../server/clinics/found-clinic.ts';
import { database } from '../../server/db/client.ts';
import { clinics } from '../../server/db/schema/clinics.ts';
import { fileIntake } from '../../server/intakes/file-intake.ts';
import { newId } from '../../server/new-id.ts';

const slug = 'faults';
const say = (...words: readonly (string | number)[]) =>
  process.stdout.write(`${words.join(' ')}\n`);

const engine = await database();
const [known] = await engine.database.select().from(clinics).where(eq(clinics.slug, slug));
const settings = ClinicSettings.parse({ name: { 'zh-CN': '诊所', en: 'Clinic' } });
const clinicId = known?.id ?? (await engine.asOwner((tx) => foundClinic(tx, slug, settings)));
say('open', Math.round(performance.now()), clinicId);

const actor = { kind: 'staff', staffId: 's', name: 'Filer', clinicId, role: 'desk' } as const;
const body: FileIntake = {
  clinic: slug,
  answers: exampleSheets['sudden-droop'].answers as unknown as FileIntake['answers'],
  lang: 'en',
  subject: 'self',
};

/** Sends one submission until it is answered, as a client does. */
const send = async (key: string): Promise<void> => {
  for (;;) {
    try {
      const filing = { key, body, sentAt: null, sender: null };
      const { id, ticket, sequence } = await fileIntake(actor, filing);
      say('ack', key, id, ticket, sequence);
      return;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      await after(50);
    }
  }
};

const [first] = await createInterface({ input: process.stdin })
  [Symbol.asyncIterator]()
  .next()
  .then(({ value }) => [JSON.parse(String(value ?? '[]')) as string[]]);
const pending = [...(first ?? [])];

const lane = async (): Promise<never> => {
  for (;;) {
    const key = pending.shift() ?? newId();
    say('try', key);
    await send(key);
  }
};
await Promise.all([lane(), lane(), lane(), lane()]);

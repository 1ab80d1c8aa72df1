import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { setEngine } from '../../server/db/client.ts';
import { openEmbedded } from '../../server/db/embedded.ts';
import { clinics } from '../../server/db/schema/clinics.ts';
import { killWeb } from '../faults/kill-web.ts';
import { stopWeb } from '../faults/stop-web.ts';
import { verifyStore } from '../faults/verify-store.ts';
import { slug } from '../faults/web-desk.ts';
import { dataFolder } from './support/data-folder.ts';

/*
 * A server of its own, killed and stopped while it answers over HTTP. `npm run faults` does the same
 * many times, on both engines.
 */
test('a killed server loses nothing that it answered, and one that is told to stop answers what it has begun (R-20)', async () => {
  test.setTimeout(240_000);
  const folder = join(dataFolder, 'stopping');
  const store = { FACEWISE_DATA: folder };
  const { desk, server, acknowledged } = await killWeb(store, 1);
  expect(acknowledged.size).toBeGreaterThan(0);
  const stopped = await stopWeb(server, desk, 40);
  expect(stopped).toMatchObject({ otherwise: [], code: 0 });
  expect(stopped.acknowledged.size + stopped.later).toBe(40);

  const engine = await openEmbedded(folder);
  setEngine(engine);
  const [clinic] = await engine.database.select().from(clinics).where(eq(clinics.slug, slug));
  const all = new Map([...acknowledged, ...stopped.acknowledged]);
  const verdict = await verifyStore(clinic?.id ?? '', all);
  setEngine(undefined);
  await engine.close();
  rmSync(folder, { recursive: true });
  expect(verdict).toMatchObject({
    lost: 0,
    duplicates: 0,
    repeatedTickets: 0,
    auditBrokenAt: null,
  });
});

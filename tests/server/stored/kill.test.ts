import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { setEngine } from '../../../server/db/client.ts';
import { openEmbedded } from '../../../server/db/embedded.ts';
import type { Engine } from '../../../server/db/engine.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { openPostgresql } from '../../../server/db/postgresql.ts';
import { killFilers } from '../../faults/kill-filers.ts';
import { verifyStore } from '../../faults/verify-store.ts';
import { engineKind, newDatabase } from '../support/stored.ts';

const folder = mkdtempSync(join(tmpdir(), 'facewise-kill-'));
let engine: Engine | undefined;
afterAll(async () => {
  setEngine(undefined);
  await engine?.close();
  rmSync(folder, { recursive: true });
});

test('a process that is killed while it files loses nothing that was answered and files nothing twice', async () => {
  const url = engineKind === 'postgresql' ? await newDatabase() : '';
  const run = await killFilers({ FACEWISE_DATA: folder, DATABASE_URL: url }, 3);
  expect(run.acknowledged.size).toBeGreaterThanOrEqual(3);
  engine = url === '' ? await openEmbedded(folder) : await openPostgresql(url);
  setEngine(engine);
  const { clinicId, acknowledged } = run;
  const verdict = await verifyStore(clinicId, acknowledged);
  expect(verdict).toEqual({
    stored: expect.any(Number),
    lost: 0,
    duplicates: 0,
    repeatedTickets: 0,
    auditBrokenAt: null,
  });
  expect(verdict.stored).toBeGreaterThanOrEqual(acknowledged.size);

  // The verifier itself can fail: a row that is gone, and one that nobody filed.
  const [[key = '', { id } = { id: '' }] = []] = [...acknowledged];
  await inClinic(clinicId, (tx) => tx.execute(sql`delete from intakes where id = ${id}`));
  expect(key).not.toBe('');
  expect(await verifyStore(clinicId, acknowledged)).toMatchObject({ lost: 1 });
  await inClinic(clinicId, (tx) =>
    tx.execute(sql`insert into intakes select (jsonb_populate_record(i, '{"id": "planted", "sequence": 999999}')).*
      from intakes i limit 1`),
  );
  expect(await verifyStore(clinicId, acknowledged)).toMatchObject({
    duplicates: 1,
    repeatedTickets: 1,
  });
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { changeIntake } from '../../../server/intakes/change-intake.ts';
import { fileIntake } from '../../../server/intakes/file-intake.ts';
import { watchIntakes } from '../../../server/intakes/watch-intakes.ts';
import { engineKind, newClinic, usesStore } from '../support/stored.ts';
import { submission } from '../support/submissions.ts';

const { engine, url } = usesStore();

/** The events of another process that watches a clinic on the same database. */
const watchElsewhere = (clinicId: string) => {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../faults/watcher.ts'), clinicId],
    { env: { ...process.env, DATABASE_URL: url() }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => JSON.parse(String((await lines.next()).value)) as unknown,
    end: () => child.kill('SIGKILL'),
  };
};

if (engineKind === 'postgresql')
  test('what one process files, a stream of another process on the same database tells, and nothing of another clinic', async () => {
    const [clinic, other] = [await newClinic(engine()), await newClinic(engine())];
    const elsewhere = watchElsewhere(clinic.id);
    try {
      expect(await elsewhere.next()).toEqual({ event: 'hello', data: { revision: 0 } });
      await fileIntake(other.staff('desk'), submission(other.slug));
      const { id } = await fileIntake(clinic.staff('desk'), submission(clinic.slug));
      expect(await elsewhere.next()).toEqual({ event: 'changed', data: { revision: 1, id } });
      await changeIntake(clinic.staff('desk'), id, { version: 1, change: { kind: 'call' } });
      expect(await elsewhere.next()).toEqual({ event: 'changed', data: { revision: 2, id } });
    } finally {
      elsewhere.end();
    }
  });
else
  test('the embedded engine belongs to one process; its stream tells what that one files', async () => {
    const clinic = await newClinic(engine());
    const told: unknown[] = [];
    const stop = await watchIntakes(clinic.staff('desk'), (event) => told.push(event));
    const { id } = await fileIntake(clinic.staff('desk'), submission(clinic.slug));
    await expect
      .poll(() => told)
      .toEqual([
        { event: 'hello', data: { revision: 0 } },
        { event: 'changed', data: { revision: 1, id } },
      ]);
    stop();
  });

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from '../../server/db/folder-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'facewise-lock-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a folder belongs to one at a time, whatever path leads to it', async () => {
  const folder = join(root, 'data');
  const unlock = await lockFolder(folder);
  symlinkSync(folder, join(root, 'same'));
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
  await expect(lockFolder(join(root, 'same'))).rejects.toThrow('in use by another process');
  await unlock();
  const again = await lockFolder(folder);
  await again();
});

test('another folder is another matter', async () => {
  const [one, two] = [await lockFolder(join(root, 'one')), await lockFolder(join(root, 'two'))];
  await one();
  await two();
  expect(true).toBe(true);
});

test('a process that was killed leaves no lock behind', async () => {
  const folder = join(root, 'killed');
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../../server/db/folder-lock.ts'))};
       await lockFolder(${JSON.stringify(folder)});
       console.log('locked');
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
  const ended = new Promise((resolve) => holder.once('exit', resolve));
  holder.kill('SIGKILL');
  await ended;
  const unlock = await lockFolder(folder);
  await unlock();
});

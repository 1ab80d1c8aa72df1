import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const dynamic = 'force-dynamic';

let program: string | undefined;

/** The program that keeps the check on a device, as the build's last step wrote it (offline/service-worker.ts). */
export const GET = (): Response => {
  program ??= readFileSync(join(process.cwd(), '.next', 'service-worker.js'), 'utf8');
  return new Response(program, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

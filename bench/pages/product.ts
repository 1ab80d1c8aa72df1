import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tryPort } from '../../scripts/lib/port.mjs';
import { address, serve, untilHealthy } from '../../scripts/lib/serve.mjs';

/** The product as it is served, on a free port and a database of its own. */
export interface Product {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the build that is here. Rejects when it does not come up. */
export const startProduct = async (): Promise<Product> => {
  const host = '127.0.0.1';
  const free = await tryPort(host, 0);
  if (!('port' in free)) throw new Error(free.problem);
  const data = mkdtempSync(join(tmpdir(), 'facewise-bench-'));
  process.env.FACEWISE_DATA = data;
  const server = serve({ host, port: free.port });
  // Also when a measurement fails half way.
  process.once('exit', () => server.kill('SIGTERM'));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const base = address(host, free.port);
  if (!(await untilHealthy(base, () => server.exitCode === null)))
    throw new Error('the product did not come up');
  return {
    address: base,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
};

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pinnedNode, toolEnvironment } from './pinned-node.mjs';
import { root } from './root.mjs';

const program = join(root, 'scripts', 'serve-next.mjs');

/**
 * Starts Next, behind its front door, on the build that is here. SIGINT and SIGTERM are handed on to it, and this
 * program ends when it ends.
 *
 * @param {{ host: string, port: number }} where
 */
export const serve = ({ host, port }) => {
  const server = spawn(pinnedNode(), [program], {
    cwd: root,
    env: { ...toolEnvironment('production'), PORT: String(port), HOST: host },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Next announces an address before it has answered anything. Ours comes after, so its banner is
  // dropped; every other line (the logs) goes through.
  const lines = createInterface({ input: server.stdout });
  lines.on('line', (line) => {
    if (!/^\s*(▲|✓|- (Local|Network):|$)/.test(line)) process.stdout.write(`${line}\n`);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => server.kill(signal));
  }
  return server;
};

/**
 * @param {string} host
 * @param {number} port
 */
export const address = (host, port) => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

/**
 * Waits until the server answers its health check.
 *
 * @param {string} base
 * @param {() => boolean} isAlive
 * @param {number} [patience] in milliseconds
 */
export const untilHealthy = async (base, isAlive, patience = 60_000) => {
  const end = Date.now() + patience;
  while (Date.now() < end && isAlive()) {
    const answer = await fetch(`${base}/api/v1/health/live`).catch(() => null);
    if (answer?.ok === true) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

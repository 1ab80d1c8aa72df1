/**
 * What the built server keeps for the time when it stops: see `server/stopping.ts`.
 *
 * @typedef {() => Promise<void> | void} Step
 * @typedef {{ isStopping: boolean, streams: Set<Step>, steps: Set<Step> }} Stopping
 */

/** @returns {Stopping} */
const stopping = () => {
  const shared = /** @type {{ facewiseStopping?: Stopping }} */ (globalThis);
  shared.facewiseStopping ??= { isStopping: false, streams: new Set(), steps: new Set() };
  return shared.facewiseStopping;
};

/** @param {Set<Step>} steps */
const runAll = (steps) => Promise.allSettled([...steps].map(async (step) => step()));

/**
 * How a server stops: it is not ready any more and takes no new connection; open streams end
 * with a hint to come back; what is being answered is answered, for at most `patience`; then the
 * database is closed and the process ends with code 0.
 *
 * @param {import('node:http').Server} server
 * @param {{ patience?: number, exit?: (code: number) => void }} [options] in milliseconds
 * @returns {() => void} asked twice, it stops once
 */
export const gracefulStop = (server, { patience = 15_000, exit = process.exit } = {}) => {
  // Once stopping, every answer tells its client not to use the connection again.
  server.prependListener('request', (_request, response) => {
    if (stopping().isStopping) response.setHeader('connection', 'close');
  });
  const end = async () => {
    await runAll(stopping().steps);
    exit(0);
  };
  return () => {
    if (stopping().isStopping) return;
    stopping().isStopping = true;
    const forced = setTimeout(() => server.closeAllConnections(), patience);
    forced.unref();
    server.close(() => void end());
    void runAll(stopping().streams);
  };
};

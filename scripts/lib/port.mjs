import { createServer } from 'node:net';

/**
 * Tries to listen and stops at once.
 *
 * @param {string} host
 * @param {number} port 0 asks for any free one
 * @returns {Promise<{ port: number } | { problem: string }>} `problem` is the system's code, such as `EADDRINUSE`
 */
export const tryPort = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) =>
      resolve({ problem: /** @type {NodeJS.ErrnoException} */ (error).code ?? error.message }),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve({ port: got }));
    });
  });

/**
 * @param {string | undefined} text the PORT setting
 * @returns {number | null} null when it is not a port number
 */
export const readPort = (text) => {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65_535 ? port : null;
};

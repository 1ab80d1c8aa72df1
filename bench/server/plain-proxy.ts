import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';

/** As long as nginx leaves out a server that did not answer, by default; in milliseconds. */
const leftOutFor = 10_000;

/**
 * A proxy as plain as can be: each request goes to the next server in turn, and one whose server does not
 * answer gets a 502. That server is then left out for a while. Nothing is buffered and nothing repeated.
 */
export const plainProxy = async (ports: readonly number[]) => {
  let turn = 0;
  const failedAt = new Map<number, number>();
  const nextPort = (): number => {
    const now = performance.now();
    const isIn = (port: number) => now - (failedAt.get(port) ?? -leftOutFor) >= leftOutFor;
    const fit = ports.filter(isIn);
    const some = fit.length > 0 ? fit : ports;
    turn += 1;
    return some[turn % some.length] ?? 0;
  };
  const server = createServer((request, response) => {
    const port = nextPort();
    const { method, url, headers } = request;
    const passed = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    passed.on('error', () => {
      if (!response.destroyed) failedAt.set(port, performance.now());
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

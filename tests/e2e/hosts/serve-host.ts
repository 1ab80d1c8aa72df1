import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of a host, or a file beside it. */
export interface HostFile {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site that is not ours, on a port of its own. */
export interface HostSite {
  /** `http://<name>:<port>`; every name that ends in `localhost` leads here. */
  readonly at: (name?: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves files by path on loopback; anything else is 404. */
export const serveHost = async (files: Readonly<Record<string, HostFile>>): Promise<HostSite> => {
  const server: Server = createServer((request, response) => {
    const file = files[(request.url ?? '/').split('?')[0] ?? '/'];
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file?.type ?? 'text/html; charset=utf-8',
      ...file?.headers,
    });
    response.end(file?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name = 'localhost') => `http://${name}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

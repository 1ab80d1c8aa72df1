import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server under test at another address, where the program on the device can become newer. */
export interface NewerProgram {
  readonly address: string;
  /** From now on /sw.js has other bytes: what a browser takes for a newer version. */
  readonly publish: () => void;
  readonly close: () => void;
}

/** @param origin the server under test */
export const newerProgramOf = async (origin: string): Promise<NewerProgram> => {
  let isNewer = false;
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', origin), { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(answer.headers);
    delete headers['content-encoding'];
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    const isProgram = request.url === '/sw.js' && isNewer;
    response.writeHead(answer.status, headers);
    response.end(isProgram ? Buffer.concat([body, Buffer.from('\n// newer')]) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: () => {
      isNewer = true;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

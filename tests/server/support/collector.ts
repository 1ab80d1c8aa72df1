import { once } from 'node:events';
import { createServer } from 'node:http';

/** What a span or a point of a metric carries, as OTLP writes it in JSON. */
interface Carrier {
  readonly attributes?: readonly { readonly key: string }[];
}

/** Every object below a value. */
const objectsIn = (value: unknown): readonly object[] =>
  typeof value !== 'object' || value === null
    ? []
    : [value, ...Object.values(value).flatMap(objectsIn)];

/** Somebody who takes telemetry, on this machine, and keeps what came. */
export const startCollector = async () => {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      received.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** All that came, as it came. */
    text: () => received.join('\n'),
    objects: () => received.flatMap((body) => objectsIn(JSON.parse(body))),
    attributeNames: () => [
      ...new Set(
        received
          .flatMap((body) => objectsIn(JSON.parse(body)))
          .flatMap((each) => (each as Carrier).attributes ?? [])
          .map(({ key }) => key),
      ),
    ],
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

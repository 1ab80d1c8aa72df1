// The server process: Next on the build that is here, behind the front door. Started by serve.mjs.
import next from 'next';
import { frontDoor } from './lib/front-door.mjs';
import { gracefulStop } from './lib/graceful-stop.mjs';
import { measured } from './lib/measured.mjs';
import { root } from './lib/root.mjs';
import { tellUnexpected } from './lib/unexpected.mjs';

const port = Number(process.env.PORT);
const hostname = process.env.HOST ?? '127.0.0.1';

// Next calls every loopback address `localhost` when proxy.ts rewrites, and takes another name for
// another server, to which it would then send the request.
const named = /^(127\.|::1$)/.test(hostname) ? 'localhost' : hostname;

const app = next({ dev: false, dir: root, hostname: named, port });
await app.prepare();
tellUnexpected();
const handle = app.getRequestHandler();
const server = frontDoor((request, response) => {
  measured(request, response, () => void handle(request, response));
});

const stop = gracefulStop(server);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

server.on('error', (error) => {
  process.stderr.write(`facewise: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, hostname);

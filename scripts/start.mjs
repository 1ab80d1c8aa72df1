// npm start: installs what is missing, builds when the sources are newer than the build, serves, and
// prints the address once it answers. Uses only what Node 20 has built in, because nothing may be
// installed yet.
import { build, isBuilt } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { operatorSettings } from './lib/operator-settings.mjs';
import { readPort, tryPort } from './lib/port.mjs';
import { say, stop } from './lib/say.mjs';
import { address, serve, untilHealthy } from './lib/serve.mjs';

const host = process.env.HOST || '127.0.0.1';
const wanted = readPort(process.env.PORT);
if (wanted === null) stop(`PORT is "${process.env.PORT}", and that is not a port number`);

// Before the long work, so that nobody waits a minute to learn this.
const probe = await tryPort(host, wanted);
if ('problem' in probe) {
  if (probe.problem === 'EADDRINUSE') {
    stop(
      `port ${wanted} on ${host} is already in use; choose another one, for example PORT=${wanted + 1} npm start`,
    );
  }
  stop(
    `cannot listen on ${host} port ${wanted} (${probe.problem}); set HOST and PORT to an address of this machine`,
  );
}
const { port } = probe;

await ensureInstalled();
if (!isBuilt()) {
  say('building (once per change of the sources; under a minute)');
  if (!(await build())) stop('the build failed (see above)');
}

const unset = operatorSettings.filter((name) => (process.env[name] ?? '') === '');
if (unset.length > 0) {
  say(`warning: the operator has not named itself, and the pages say so; set ${unset.join(', ')}`);
}

const server = serve({ host, port });
let ended = false;
server.on('exit', (code, signal) => {
  ended = true;
  process.exit(signal === null ? (code ?? 1) : 0);
});

const base = address(host, port);
if (await untilHealthy(base, () => !ended)) {
  say(`ready at ${base} (Ctrl+C stops it)`);
} else if (!ended) {
  server.kill('SIGTERM');
  stop(`the server started but did not answer at ${base}/api/v1/health/live within a minute`);
}

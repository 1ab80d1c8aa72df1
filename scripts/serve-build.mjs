// Serves the build that is here and does nothing else: the server of the end-to-end tests.

import { readPort } from './lib/port.mjs';
import { stop } from './lib/say.mjs';
import { serve } from './lib/serve.mjs';

const port = readPort(process.env.PORT);
if (port === null) stop('PORT is not a port number');
serve({ host: process.env.HOST ?? '127.0.0.1', port }).on('exit', (code) =>
  process.exit(code ?? 0),
);

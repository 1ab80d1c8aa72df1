// npm run bench:pages: our check beside three form programs on a slow phone, and how fast a step is.
import { join } from 'node:path';
import { browserBench } from './lib/browser-bench.mjs';
import { root } from './lib/root.mjs';

await browserBench('bench/pages.bench.ts', [
  join(root, 'bench', 'pages'),
  join(root, 'tests', 'renderers'),
]);

// npm run lighthouse: start, a question and the result in Lighthouse, five times each, in both languages.
import { join } from 'node:path';
import { browserBench } from './lib/browser-bench.mjs';
import { root } from './lib/root.mjs';

await browserBench('bench/lighthouse.bench.ts', [join(root, 'bench', 'pages')]);

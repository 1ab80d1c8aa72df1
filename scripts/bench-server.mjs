// npm run bench:soak, bench:throughput, bench:hall, bench:pair: the built server under work, as
// bench/server/<first argument>.bench.ts says.
import { runCommand } from './lib/run-command.mjs';
import { stop } from './lib/say.mjs';

const known = ['soak', 'throughput', 'hall', 'pair'];
const name = process.argv[2] ?? '';
if (!known.includes(name)) stop(`which one: ${known.join(', ')}`);
await runCommand(`bench/server/${name}.bench.ts`);

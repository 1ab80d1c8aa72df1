// npm run bench:soak: the built server under work, as bench/server/<first argument>.bench.ts says.
import { runCommand } from './lib/run-command.mjs';
import { stop } from './lib/say.mjs';

const known = ['soak'];
const name = process.argv[2] ?? '';
if (!known.includes(name)) stop(`which one: ${known.join(', ')}`);
await runCommand(`bench/server/${name}.bench.ts`);

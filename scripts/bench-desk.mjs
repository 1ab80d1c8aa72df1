// npm run bench:desk: filing and the queue with 1 000 and with 1 000 000 stored intakes, on PostgreSQL.
import { runCommand } from './lib/run-command.mjs';

await runCommand('bench/desk.bench.ts');

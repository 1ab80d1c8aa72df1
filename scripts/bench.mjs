// npm run bench: assessments per second, beside the same rules in json-rules-engine, in one run.
import { runCommand } from './lib/run-command.mjs';

await runCommand('bench/assess.bench.ts');

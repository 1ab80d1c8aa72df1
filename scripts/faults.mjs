// npm run faults: kills, full disks and thrown clocks, on both engines. Takes some minutes.
import { runCommand } from './lib/run-command.mjs';

await runCommand('tests/faults/run-faults.ts');

// npm run test:standalone: follows the Dockerfile in empty folders, and tries the server that comes out.
import { runCommand } from './lib/run-command.mjs';

await runCommand('scripts/try-standalone.ts');

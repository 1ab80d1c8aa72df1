// npm run restore -- FILE [--deleted LIST]: puts a backup into an empty database.
import { runCommand } from './lib/run-command.mjs';

await runCommand('scripts/restore-backup.ts');

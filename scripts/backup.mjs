// npm run backup -- FILE: everything the database holds, sealed with FACEWISE_BACKUP_KEY.
import { runCommand } from './lib/run-command.mjs';

await runCommand('scripts/write-backup.ts');

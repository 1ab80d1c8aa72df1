// npm run build:static [-- FOLDER] [--days N]: the patient check as plain files, for a USB stick or
// any file server. docs/operating.md says how it is used.
import { runCommand } from './lib/run-command.mjs';

await runCommand('scripts/write-static.ts');

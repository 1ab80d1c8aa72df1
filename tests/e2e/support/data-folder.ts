import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reports = fileURLToPath(new URL('../../../.reports/', import.meta.url));

/** The data folder of the server of this run; `playwright.config.ts` empties it at the start. */
export const dataFolder = join(reports, `e2e-data-${process.env.FACEWISE_E2E_PORT ?? '43117'}`);

/** What the tests of the desk share: who may sign in. */
export const deskFile = join(dataFolder, 'desk-of-the-run.json');

import { BaseRefused, fhirBase } from '../lib/fhir/names.ts';
import { StaffHostRefused, staffHost } from '../lib/http/staff-host.ts';
import { offerBackups } from './backup/control.ts';
import { ClinicsRefused, loadClinics } from './clinics/load-clinics.ts';
import { database } from './db/client.ts';
import { diskState, diskVerdict } from './db/disk.ts';
import { errorCode } from './db/error-code.ts';
import { FolderInUse } from './db/folder-lock.ts';
import { environment } from './environment.ts';
import { oldestWait } from './intakes/oldest-wait.ts';
import { purge } from './intakes/purge.ts';
import { log } from './log.ts';
import { announceSetUp } from './staff/announce-set-up.ts';
import { isStopping, onStop, onStopAtOnce } from './stopping.ts';

const minute = 60_000;
const purgeEvery = 10 * minute;

/** What somebody has to put right before the server can start. */
const isForTheOperator = (error: unknown): error is Error =>
  error instanceof FolderInUse ||
  error instanceof ClinicsRefused ||
  error instanceof BaseRefused ||
  error instanceof StaffHostRefused;

const open = async (): Promise<void> => {
  const { clinicsFile, dataFolder } = environment();
  const engine = await database();
  if (clinicsFile !== null) {
    const changed = await loadClinics(engine, clinicsFile);
    log.info('clinics.loaded', { changed });
  }
  log.info('database.open', { engine: engine.kind });
  await announceSetUp();
  if (engine.kind !== 'embedded') return;
  offerBackups(engine, dataFolder);
  log.warn('database.embedded', {
    note: 'What is sent survives a crash of the server, not a power cut. Set DATABASE_URL for a clinic in use.',
  });
};

/** Nothing of it is loaded unless somebody wants it. */
const measure = async (): Promise<void> => {
  if (!environment().sendsTelemetry) return;
  const { sendTelemetry } = await import('./telemetry/send.ts');
  onStop(sendTelemetry(oldestWait));
};

const tidy = async (): Promise<void> => {
  const state = await diskState();
  const verdict = state === null ? 'fine' : diskVerdict(state);
  if (verdict !== 'fine') log.warn('disk.filling', { verdict, freeBytes: state?.freeBytes });
  await purge();
};

const say = (error: unknown, event: string): void =>
  log.error(event, {
    code: errorCode(error),
    kind: error instanceof Error ? error.constructor.name : typeof error,
  });

const repeat = (work: () => Promise<void>, every: number): void => {
  const timer = setInterval(() => {
    if (!isStopping()) work().catch((error: unknown) => say(error, 'tidy.failed'));
  }, every);
  timer.unref();
  onStopAtOnce(() => clearInterval(timer));
};

const untilOpen = async (wait: number): Promise<void> => {
  await new Promise((resolve) => {
    setTimeout(resolve, wait).unref();
  });
  if (isStopping()) return;
  await open().then(tidy, (error: unknown) => {
    say(error, 'database.away');
    return untilOpen(Math.min(wait * 2, minute / 2));
  });
};

/**
 * What happens once, when the server starts: the database is opened and migrated, the file of
 * clinics is read, and what is past its time is deleted, from then on every ten minutes. Where the
 * database cannot be reached the pages are served all the same, and it is tried again.
 */
export const start = async (): Promise<void> => {
  try {
    fhirBase(process.env);
    staffHost(process.env);
    await measure();
    await open();
    tidy().catch((error: unknown) => say(error, 'tidy.failed'));
  } catch (error) {
    if (isForTheOperator(error)) {
      process.stderr.write(`facewise: ${error.message}\n`);
      process.exit(1);
    }
    say(error, 'database.away');
    untilOpen(1_000).catch(() => undefined);
  }
  repeat(tidy, purgeEvery);
};

import { database } from '../db/client.ts';
import type { Engine } from '../db/engine.ts';
import { record } from '../telemetry/telemetry.ts';
import type { ChangeNotice } from './next-revision.ts';

/** What somebody who watches a clinic is told. */
export interface Watcher {
  readonly onChange: (notice: ChangeNotice) => void;
  /** Notices may have been missed: what is known must be fetched again. */
  readonly onGap: () => void;
}

interface Hub {
  readonly engine: Engine;
  /** By clinic, so that a notice never reaches a watcher of another one (S-23). */
  readonly watchers: Map<string, Set<Watcher>>;
  readonly stop: () => Promise<void>;
}

const shared = globalThis as typeof globalThis & { facewiseHub?: Promise<Hub> | undefined };

const isNotice = (value: unknown): value is ChangeNotice =>
  typeof value === 'object' && value !== null && 'clinicId' in value && 'revision' in value;

const openHub = async (engine: Engine): Promise<Hub> => {
  const watchers: Hub['watchers'] = new Map();
  const stop = await engine.listen(
    (payload) => {
      const notice: unknown = JSON.parse(payload);
      if (!isNotice(notice)) return;
      if (notice.at !== undefined)
        record('facewise.queue.told_delay', (Date.now() - notice.at) / 1000);
      for (const { onChange } of watchers.get(notice.clinicId) ?? []) onChange(notice);
    },
    () => {
      for (const each of watchers.values()) for (const { onGap } of each) onGap();
    },
  );
  return { engine, watchers, stop };
};

/** One listening connection for all streams of this process, on the engine that is open now. */
const currentHub = async (): Promise<Hub> => {
  const engine = await database();
  const known = await shared.facewiseHub?.catch(() => undefined);
  if (known?.engine === engine) return known;
  await known?.stop().catch(() => undefined);
  shared.facewiseHub = openHub(engine).catch((error: unknown) => {
    shared.facewiseHub = undefined;
    throw error;
  });
  return shared.facewiseHub;
};

/** Watches a clinic. @returns how to stop */
export const watchClinic = async (clinicId: string, watcher: Watcher): Promise<() => void> => {
  const { watchers } = await currentHub();
  const ofClinic = watchers.get(clinicId) ?? new Set();
  watchers.set(clinicId, ofClinic.add(watcher));
  return () => {
    ofClinic.delete(watcher);
    if (ofClinic.size === 0 && watchers.get(clinicId) === ofClinic) watchers.delete(clinicId);
  };
};

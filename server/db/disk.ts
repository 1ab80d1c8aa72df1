import { statfs } from 'node:fs/promises';
import { Refusal } from '../../lib/api/problem.ts';
import { environment } from '../environment.ts';

/** How much of a disk is left. */
export interface DiskState {
  /** 0 to 1. */
  readonly usedShare: number;
  readonly freeBytes: number;
}

/** A large disk that is 95 % full still has room for years of pre-screens. */
const fullAt = { usedShare: 0.95, freeBytes: 1024 ** 3 } as const;
const alarmAt = { usedShare: 0.8, freeBytes: 4 * 1024 ** 3 } as const;

const isBeyond = (state: DiskState, limit: DiskState): boolean =>
  state.usedShare >= limit.usedShare && state.freeBytes <= limit.freeBytes;

/** `full`: nothing new is taken; `alarm`: somebody should make room. */
export const diskVerdict = (state: DiskState): 'fine' | 'alarm' | 'full' => {
  if (isBeyond(state, fullAt)) return 'full';
  return isBeyond(state, alarmAt) ? 'alarm' : 'fine';
};

/** The disk below the data folder; null where the folder does not exist, as beside PostgreSQL. */
export const diskState = async (folder = environment().dataFolder): Promise<DiskState | null> => {
  const stats = await statfs(folder).catch(() => null);
  if (stats === null) return null;
  // What is kept back for root is not free for us.
  const free = stats.bavail * stats.bsize;
  const used = (stats.blocks - stats.bfree) * stats.bsize;
  return { usedShare: used + free === 0 ? 0 : used / (used + free), freeBytes: free };
};

/** @throws Refusal 503 when the disk of the embedded database is nearly full; reading goes on */
export const refuseWhenNearlyFull = async (): Promise<void> => {
  const { databaseUrl, dataFolder } = environment();
  if (databaseUrl !== null) return;
  const state = await diskState(dataFolder);
  if (state === null || diskVerdict(state) !== 'full') return;
  throw new Refusal(503, {
    path: '',
    code: 'disk-nearly-full',
    message: 'The disk of the server is nearly full. Nothing was stored; nothing new is taken.',
  });
};

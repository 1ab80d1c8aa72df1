import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Figures } from './figures.ts';

/** The machine and how busy it is now: to be asked for before a measurement. */
export const machineNow = (): Figures['machine'] => ({
  processors: cpus().length,
  model: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split('-')[0]}`,
  node: process.versions.node,
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HistogramName, UpDownName, Work } from './vocabulary.ts';

/** What can be measured while the server runs. Attributes pass `safeAttributes`. */
export interface Telemetry {
  /** Runs a piece of work and measures it; what it returns and throws goes through untouched. */
  readonly timed: <T>(work: Work, run: () => T) => T;
  /** In the unit of the metric. */
  readonly record: (name: HistogramName, value: number) => void;
  readonly add: (name: UpDownName, difference: 1 | -1) => void;
  /** Hands a request on and measures it until its answer has ended. */
  readonly request: (
    request: IncomingMessage,
    response: ServerResponse,
    handOn: () => void,
  ) => void;
}

/**
 * Shared by the bundles of the server, and with `scripts/lib/measured.mjs`, which is no part of the
 * build. Without an address to send it to there is none, and measuring costs one look at a property.
 */
const shared = globalThis as typeof globalThis & { facewiseTelemetry?: Telemetry | undefined };

export const setTelemetry = (telemetry: Telemetry | undefined): void => {
  shared.facewiseTelemetry = telemetry;
};

export const timed = <T>(work: Work, run: () => T): T => {
  const { facewiseTelemetry } = shared;
  return facewiseTelemetry === undefined ? run() : facewiseTelemetry.timed(work, run);
};

/** @param value in the unit of the metric; below 0, where clocks differ, it counts as 0 */
export const record = (name: HistogramName, value: number): void =>
  shared.facewiseTelemetry?.record(name, Math.max(0, value));

export const add = (name: UpDownName, difference: 1 | -1): void =>
  shared.facewiseTelemetry?.add(name, difference);

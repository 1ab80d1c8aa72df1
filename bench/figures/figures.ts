import { z } from 'zod';

const Machine = z.strictObject({
  processors: z.int(),
  model: z.string(),
  memoryGigabytes: z.number(),
  system: z.string(),
  node: z.string(),
  /** Of the last minute before the measurement began: what else the machine was doing. */
  loadBefore: z.number(),
});

/** Ours beside something else, measured in the same run. Only the ratio travels between machines. */
const Comparison = z.strictObject({
  what: z.string(),
  ours: z.number(),
  /** What it is held against, such as `json-rules-engine 7.3.1` or `10 minutes after the start`. */
  against: z.string(),
  theirs: z.number(),
  /** Of both numbers, such as `ms`, `kB` or `per second`. */
  unit: z.string(),
  /** What the ratio of ours to theirs has to be, in words, such as `at most ⅓`; absent without a target. */
  aim: z.optional(z.string()),
  isMet: z.optional(z.boolean()),
});
export type Comparison = z.infer<typeof Comparison>;

const Table = z.strictObject({
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
});
export type Table = z.infer<typeof Table>;

/** What one measurement found, as it stands in `docs/figures/<name>.json`. */
export const Figures = z.strictObject({
  title: z.string(),
  /** The command that measures it anew. */
  command: z.string(),
  /** What was done and how to read it, as Markdown. */
  about: z.string(),
  measuredAt: z.iso.datetime(),
  machine: Machine,
  comparisons: z.array(Comparison),
  tables: z.array(Table),
});
export type Figures = z.infer<typeof Figures>;

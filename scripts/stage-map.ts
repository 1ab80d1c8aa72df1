import { checkMachine } from '../machines/check/check-machine.ts';

/** One way on: what happens, what must hold, and where it leads; null stays where it is. */
export interface StageStep {
  readonly event: string;
  readonly guard: string | null;
  readonly target: string | null;
}

type Entry = string | { readonly guard?: unknown; readonly target?: unknown };

const guardOf = (guard: unknown): string | null => {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  if (guard === undefined) return null;
  throw new Error('a guard without a name cannot be drawn');
};

const stepOf = (event: string, entry: Entry): StageStep => {
  if (typeof entry === 'string') return { event, guard: null, target: entry };
  const target = typeof entry.target === 'string' ? entry.target.replace(/^\./, '') : null;
  return { event, guard: guardOf(entry.guard), target };
};

const stepsOf = (event: string, entries: unknown): readonly StageStep[] =>
  (Array.isArray(entries) ? entries : [entries])
    .filter((entry): entry is Entry => entry !== undefined)
    .map((entry) => stepOf(event, entry));

const stepsOfAll = (on: unknown): readonly StageStep[] =>
  Object.entries((on ?? {}) as Readonly<Record<string, unknown>>).flatMap(([event, entries]) =>
    stepsOf(event, entries),
  );

/** The stages of the check machine as data: what leads where, read from the machine itself. */
export const stageMap = () => {
  const { states = {}, on } = checkMachine.config;
  return {
    everywhere: stepsOfAll(on),
    stages: Object.entries(states).map(([id, stage]) => ({
      id,
      steps: [...stepsOf('always', stage.always), ...stepsOfAll(stage.on)],
    })),
  };
};

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as after } from 'node:timers/promises';

/** What a filer was answered for one key. */
export interface Acknowledged {
  readonly id: string;
  readonly ticket: string;
  readonly sequence: number;
}

/** What all filers of one run were answered, and how long each took to open the store. */
export interface KillRun {
  readonly clinicId: string;
  readonly acknowledged: ReadonlyMap<string, Acknowledged>;
  /** Sent, and killed before an answer came; each was sent again by the next filer. */
  readonly resent: number;
  /** In milliseconds, from the start of the process. */
  readonly opened: readonly number[];
}

const program = join(import.meta.dirname, 'filer.ts');

/** A filer with what it says, as it says it. */
export class Filer {
  readonly child: ChildProcess;
  readonly pending: Set<string>;
  clinicId = '';
  openedAfter = 0;
  acknowledgedNow = 0;
  readonly #isOpen: Promise<void>;
  readonly #ended: Promise<void>;

  constructor(
    store: Readonly<Record<string, string>>,
    acknowledged: Map<string, Acknowledged>,
    pending: ReadonlySet<string> = new Set(),
  ) {
    this.pending = new Set(pending);
    this.child = spawn(process.execPath, [program], {
      env: { ...process.env, DATABASE_URL: '', ...store },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdin?.on('error', () => undefined);
    this.child.stdin?.write(`${JSON.stringify([...pending])}\n`);
    let opened: () => void = () => undefined;
    this.#isOpen = new Promise((resolve) => {
      opened = resolve;
    });
    const lines = createInterface({ input: this.child.stdout ?? process.stdin });
    lines.on('line', (line) => {
      const [what, key = '', id = '', ticket = '', sequence = ''] = line.split(' ');
      if (what === 'open') {
        this.openedAfter = Number(key);
        this.clinicId = id;
        opened();
      } else if (what === 'try') this.pending.add(key);
      // A line that the kill cut off is no answer.
      else if (what === 'ack' && sequence !== '') {
        this.pending.delete(key);
        this.acknowledgedNow += 1;
        const before = acknowledged.get(key);
        if (before !== undefined && before.id !== id) throw new Error('one key, two intakes');
        acknowledged.set(key, { id, ticket, sequence: Number(sequence) });
      }
    });
    this.#ended = new Promise((resolve) => lines.once('close', resolve));
  }

  /** Waits until it has opened the store, and then until so many answers have come. */
  async until(answers: number): Promise<void> {
    await this.#isOpen;
    while (this.acknowledgedNow < answers) {
      if (this.child.exitCode !== null) throw new Error('the filer ended by itself');
      await after(5);
    }
  }

  /** Ends it without warning, and waits until all that it said was read. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.#ended;
  }
}

/**
 * Lets filers file and kills one after the other at a moment that `random` chooses.
 *
 * @param store the environment that says where the store is
 */
export const killFilers = async (
  store: Readonly<Record<string, string>>,
  kills: number,
  random: () => number = Math.random,
): Promise<KillRun> => {
  const acknowledged = new Map<string, Acknowledged>();
  const opened: number[] = [];
  let pending: ReadonlySet<string> = new Set();
  let resent = 0;
  let clinicId = '';
  for (let kill = 0; kill < kills; kill += 1) {
    const filer = new Filer(store, acknowledged, pending);
    await filer.until(1 + pending.size);
    await after(random() * 400);
    await filer.kill();
    opened.push(filer.openedAfter);
    clinicId = filer.clinicId;
    pending = filer.pending;
    resent += pending.size;
  }
  return { clinicId, acknowledged, resent, opened };
};

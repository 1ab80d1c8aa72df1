import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { pinnedNode, toolEnvironment } from '../../scripts/lib/pinned-node.mjs';
import { tryPort } from '../../scripts/lib/port.mjs';

const root = new URL('../../', import.meta.url);

/** Where the store of a server is: `FACEWISE_DATA` in any case, and `DATABASE_URL` for PostgreSQL. */
export interface WebStore {
  readonly FACEWISE_DATA: string;
  readonly DATABASE_URL?: string;
}

/** A port of this machine that nobody uses now. */
export const freePort = async (): Promise<number> => {
  const free = await tryPort('127.0.0.1', 0);
  if ('problem' in free) throw new Error(free.problem);
  return free.port;
};

/** The built server as a process of its own, as `npm start` runs it. */
export class WebServer {
  readonly base: string;
  readonly child: ChildProcess;
  /** Ends with the code of the process; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly #begin = performance.now();
  #isOver = false;

  /** @param preload a module that the process loads first; it can then be spoken to over a channel */
  constructor(store: WebStore, port: number, preload?: URL) {
    this.base = `http://127.0.0.1:${port}`;
    const first = preload === undefined ? [] : ['--import', preload.href];
    this.child = spawn(pinnedNode(), [...first, 'scripts/serve-next.mjs'], {
      cwd: root,
      env: {
        ...toolEnvironment('production'),
        PORT: String(port),
        HOST: '127.0.0.1',
        DATABASE_URL: '',
        ...store,
      },
      stdio: ['ignore', 'ignore', 'ignore', ...(preload === undefined ? [] : ['ipc' as const])],
    });
    this.ended = new Promise((resolve) => {
      this.child.once('exit', (code) => {
        this.#isOver = true;
        resolve(code);
      });
    });
  }

  /** Waits until it takes work. @returns how long that took from the start of the process, in ms */
  async untilReady(): Promise<number> {
    for (;;) {
      if (this.#isOver) throw new Error('the server ended by itself');
      const answer = await fetch(`${this.base}/api/v1/health/ready`).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok === true) return Math.round(performance.now() - this.#begin);
      await after(25);
    }
  }

  /** Sends a signal and waits for the end. @returns its code */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

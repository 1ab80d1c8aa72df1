import { setEngine } from '../../server/db/client.ts';
import type { Engine } from '../../server/db/engine.ts';

/** Works on an engine as the operations do, and closes it. */
export const within = async <T>(engine: Engine, work: () => Promise<T>): Promise<T> => {
  setEngine(engine);
  try {
    return await work();
  } finally {
    setEngine(undefined);
    await engine.close();
  }
};

import type { CheckStorage } from '../../../lib/check/stored-check.ts';

/** A storage that works, and shows what it holds. */
export const memoryStorage = (): CheckStorage & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      held.set(key, value);
    },
    removeItem: (key) => {
      held.delete(key);
    },
  };
};

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** A storage of which one call throws, as in private modes, sandboxed frames and full disks. */
export const throwingStorage = (call: keyof CheckStorage): CheckStorage => ({
  ...memoryStorage(),
  [call]: refuse,
});

/** A browser that throws when it is merely asked for its storage. */
export const noStorage = refuse;

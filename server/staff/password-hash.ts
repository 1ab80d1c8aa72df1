import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Argon2id with 19 MiB, two passes and one lane (S-08): the least that the OWASP password storage
 * page asks for. About 25 ms of one core.
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const derive = promisify(argon2);

/** Two runs at a time: a flood of sign-ins may cost time, never the memory of the server. */
const mostAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

const hashed = async (password: string, nonce: Buffer): Promise<Buffer> => {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await derive('argon2id', { ...cost, message: Buffer.from(password, 'utf8'), nonce });
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
};

const encoded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** A password as it is stored: PHC string format, with a salt of its own. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const tag = await hashed(password, salt);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encoded(salt)}$${encoded(tag)}`;
};

/** Nobody's password: what is compared with when there is no such account, at the same cost. */
const nobody = {
  salt: Buffer.alloc(16),
  tag: Buffer.alloc(cost.tagLength),
};

/**
 * Whether this is the password. Without an account (`null`) the same work is done and the answer is
 * no, so that the time tells nobody which accounts exist (S-09).
 */
export const verifyPassword = async (stored: string | null, password: string): Promise<boolean> => {
  const [, , , , salt, tag] = stored?.split('$') ?? [];
  const expected = tag === undefined ? nobody.tag : Buffer.from(tag, 'base64');
  const found = await hashed(
    password,
    salt === undefined ? nobody.salt : Buffer.from(salt, 'base64'),
  );
  const isEqual = expected.length === found.length && timingSafeEqual(expected, found);
  return isEqual && tag !== undefined;
};

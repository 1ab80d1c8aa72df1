import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/*
 * A sealed stream: a head that says what it is, then the bytes in parts, each encrypted and
 * authenticated by itself (AES-256-GCM) with its number in it. The last part says that it is the last,
 * so that a file that was cut off, reordered or changed does not open.
 */

const magic = Buffer.from('facewise-backup-1\n');
const saltLength = 16;
const partLength = 64 * 1024;
const tagLength = 16;

/** A backup that cannot be opened: another passphrase, or not the file that was written. */
export class SealBroken extends Error {
  constructor(message = 'The passphrase is another one, or the backup is damaged.') {
    super(message);
    this.name = 'SealBroken';
  }
}

/** Slow on purpose, because people choose passphrases: about 0.3 s and 128 MB. */
const keyOf = (passphrase: string, salt: Buffer): Buffer =>
  scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });

/** Never the same twice under one key: a part's number, and whether it is the last. */
const nonceOf = (part: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(part, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

/** Encrypts what flows through it. */
export const sealing = (passphrase: string): Transform => {
  const salt = randomBytes(saltLength);
  const key = keyOf(passphrase, salt);
  let held = Buffer.alloc(0);
  let part = 0;
  const seal = (bytes: Buffer, isLast: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(part, isLast));
    part += 1;
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  };
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      held = Buffer.concat([held, chunk]);
      // One part is always kept back, because the last one is sealed as the last.
      while (held.length > partLength) {
        this.push(seal(held.subarray(0, partLength), false));
        held = held.subarray(partLength);
      }
      done();
    },
    flush(done: TransformCallback) {
      this.push(seal(held, true));
      done();
    },
  });
  stream.push(Buffer.concat([magic, salt]));
  return stream;
};

/** Decrypts what flows through it; ends with SealBroken, before any byte that is not the writer's. */
export const opening = (passphrase: string): Transform => {
  let key: Buffer | undefined;
  let held = Buffer.alloc(0);
  let part = 0;
  const open = (sealed: Buffer, isLast: boolean): Buffer => {
    if (key === undefined || sealed.length < tagLength) throw new SealBroken();
    const at = sealed.length - tagLength;
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(part, isLast));
    decipher.setAuthTag(sealed.subarray(at));
    part += 1;
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, at)), decipher.final()]);
    } catch {
      throw new SealBroken();
    }
  };
  const readHead = () => {
    const length = magic.length + saltLength;
    if (key !== undefined || held.length < length) return;
    if (!held.subarray(0, magic.length).equals(magic))
      throw new SealBroken('This file is no backup of Facewise.');
    key = keyOf(passphrase, held.subarray(magic.length, length));
    held = held.subarray(length);
  };
  const failing = (done: TransformCallback, work: () => void) => {
    try {
      work();
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      failing(done, () => {
        held = Buffer.concat([held, chunk]);
        readHead();
        while (key !== undefined && held.length > partLength + tagLength) {
          this.push(open(held.subarray(0, partLength + tagLength), false));
          held = held.subarray(partLength + tagLength);
        }
      });
    },
    flush(done) {
      failing(done, () => {
        readHead();
        this.push(open(held, true));
      });
    },
  });
};

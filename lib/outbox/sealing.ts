/** Something that only the key of this device and owner can open, and that shows when it was changed. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const algorithm = 'AES-GCM';

/** A key that can be used on this device and never be read, not even by our own code (P-34). */
export const newSealingKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** @param label what the content belongs to; it cannot be opened under another */
export const seal = async (key: CryptoKey, content: unknown, label: string): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    { name: algorithm, iv, additionalData: bytesOf(label) },
    key,
    bytesOf(JSON.stringify(content)),
  );
  return { iv, bytes };
};

/** The content; rejects when the key or the label is another, or a bit was changed. */
export const unseal = async (key: CryptoKey, { iv, bytes }: Sealed, label: string) => {
  const content = await crypto.subtle.decrypt(
    { name: algorithm, iv, additionalData: bytesOf(label) },
    key,
    bytes,
  );
  return JSON.parse(new TextDecoder().decode(content)) as unknown;
};

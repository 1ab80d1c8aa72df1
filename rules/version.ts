import { contentHash } from './content-hash.generated.ts';

/**
 * Version of the rules and SHA-256 of their canonical JSON (ruling 19). Both are on every result,
 * print-out, code and record; a stored record can be replayed against the rules that made it.
 */
export const rulesVersion = { version: '1.0.0', hash: contentHash } as const;

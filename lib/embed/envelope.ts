/** Every message between the frame and its host. */
export interface Envelope {
  readonly source: 'facewise';
  readonly version: 1;
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly replyTo?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The message if it is one of ours; null for anything else that a page may hear. */
export const readEnvelope = (data: unknown): Envelope | null => {
  if (!isRecord(data)) return null;
  const { source, version, id, type, payload } = data;
  if (source !== 'facewise' || version !== 1) return null;
  if (typeof id !== 'string' || id.length > 64 || typeof type !== 'string') return null;
  return isRecord(payload) ? { source, version, id, type, payload } : null;
};

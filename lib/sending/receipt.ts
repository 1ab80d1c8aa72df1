/** What the server answers once a pre-screen is stored for good: `POST /api/v1/intakes`. */
export interface Receipt {
  readonly id: string;
  /** A letter and a number, unique for the clinic and the day. */
  readonly ticket: string;
  readonly urgency: string;
  /** When the server had it, ISO 8601. */
  readonly receivedAt: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Reads what claims to be a receipt; null when it is none. Only a receipt counts as "sent": the page
 * of a hotel's network that answers 200 to everything is not one.
 */
export const readReceipt = (value: unknown): Receipt | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { id, ticket, urgency, receivedAt } = value as Readonly<Record<string, unknown>>;
  return isText(id) && isText(ticket) && isText(urgency) && isText(receivedAt)
    ? { id, ticket, urgency, receivedAt }
    : null;
};

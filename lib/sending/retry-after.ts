/**
 * The pause that a server asks for with `Retry-After`, in ms: seconds, or a date. Null when it asks
 * for none, or in no way that can be read.
 */
export const retryAfterOf = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

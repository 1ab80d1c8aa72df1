import { withPatience } from './with-patience.ts';

/** How long an answer may take before the server counts as away, in ms. */
const patience = 8_000;

/**
 * Whether our own server answers. The browser's idea of being online is only a hint, and a
 * network that answers every address with its own page is no server of ours.
 */
export const heartbeat = async (fetchIt: typeof fetch = fetch): Promise<boolean> => {
  try {
    return await withPatience(patience, async (signal) => {
      const answer = await fetchIt('/api/v1/health/live', {
        cache: 'no-store',
        redirect: 'error',
        signal,
      });
      const reply: unknown = answer.ok ? await answer.json() : null;
      return (
        typeof reply === 'object' && reply !== null && 'status' in reply && reply.status === 'live'
      );
    });
  } catch {
    return false;
  }
};

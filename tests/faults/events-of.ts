import type { WebDesk } from './web-desk.ts';

/**
 * Reads the events of a queue as they come, until the server or `signal` ends it.
 *
 * @throws Error when there is no stream
 */
export async function* eventsOf(
  base: string,
  { cookie }: WebDesk,
  signal: AbortSignal | null = null,
): AsyncGenerator<string> {
  const answer = await fetch(`${base}/api/v1/intakes/stream`, { headers: { cookie }, signal });
  if (!answer.ok || answer.body === null) throw new Error(`no stream, but ${answer.status}`);
  let text = '';
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    yield* events;
  }
}

/** The intake that an event tells of; null for every other event. */
export const toldIn = (event: string): string | null => {
  const [, data] = /event: changed\ndata: (.+)$/.exec(event) ?? [];
  return data === undefined ? null : (JSON.parse(data) as { id: string | null }).id;
};

/** One event of a stream. */
export interface StreamEvent {
  readonly event: string;
  readonly data: unknown;
}

interface Stream {
  readonly request: Request;
  /** Begins to send, and says how to end that. */
  readonly open: (send: (event: StreamEvent) => void) => Promise<() => void>;
  /** Asked with every heartbeat: a session can end while its stream is open. */
  readonly isStillAllowed: () => Promise<boolean>;
  /** Registers what to do when the process stops; returns how to take it back. */
  readonly onStop: (step: () => void) => () => void;
  /** In milliseconds. */
  readonly heartbeat?: number;
}

/** A reader this many events behind is gone, or will do better to begin anew. */
const mostBehind = 200;

/**
 * An answer of server-sent events. A comment every ten seconds keeps proxies from closing it and
 * tells the reader that the line is alive. When the process stops the reader is told to come back in
 * two seconds.
 *
 * @throws what `open` throws, before anything is answered
 */
export const eventStream = async (stream: Stream): Promise<Response> => {
  const { request, open, isStillAllowed, onStop, heartbeat = 10_000 } = stream;
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const waiting: string[] = [];
  let isEnded = false;
  const write = (text: string) => {
    if (isEnded) return;
    if (controller === undefined) waiting.push(text);
    else if ((controller.desiredSize ?? 0) < -mostBehind) end();
    else controller.enqueue(encoder.encode(text));
  };
  const close = await open(({ event, data }) =>
    write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  );
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    clearInterval(timer);
    takeBack();
    close();
    try {
      controller?.close();
    } catch {
      // The reader closed it first.
    }
  };
  const timer = setInterval(() => {
    write(': alive\n\n');
    isStillAllowed().then(
      (isAllowed) => isAllowed || end(),
      // A database that is away for a moment ends no session.
      () => undefined,
    );
  }, heartbeat);
  timer.unref?.();
  const takeBack = onStop(() => {
    write('retry: 2000\n: stopping\n\n');
    end();
  });
  request.signal.addEventListener('abort', end);
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
      write('retry: 2000\n\n');
      for (const text of waiting.splice(0)) write(text);
    },
    cancel: end,
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // No compression on the way: it would hold events back.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
};

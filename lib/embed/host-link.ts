import { allowsOrigin } from './allows-origin.ts';
import { type Envelope, readEnvelope } from './envelope.ts';

/** The window as far as the link needs it. */
export interface FrameWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly location: { readonly origin: string; readonly ancestorOrigins?: ArrayLike<string> };
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/** What the frame says. No answer is ever among it. */
export interface HostLink {
  /** Says something to the host; nothing happens while no allowed host is known. */
  readonly post: (type: string, payload: object, replyTo?: string) => void;
  readonly close: () => void;
}

/**
 * The frame's side of the talk with its host. The host is whoever the browser names as the direct
 * ancestor; where a browser names none, whoever first speaks from an allowed origin. Only its exact
 * origin and its own window are heard, and only to it anything is said (E-05). A query parameter
 * never decides.
 *
 * @param allowed the clinic's hosts, the same list as `frame-ancestors`
 * @param onMessage what the host says; unknown types are the caller's to ignore
 * @param onLinked the host is known; called once
 */
export const linkHost = ({
  frame,
  allowed,
  onMessage,
  onLinked,
}: {
  readonly frame: FrameWindow;
  readonly allowed: readonly string[];
  readonly onMessage: (message: Envelope) => void;
  readonly onLinked: () => void;
}): HostLink => {
  const { parent, location } = frame;
  const isAllowed = (origin: string) => allowsOrigin(allowed, origin, location.origin);
  const named = location.ancestorOrigins?.[0];
  let host = named !== undefined && isAllowed(named) ? named : null;
  let count = 0;

  const hear = (event: MessageEvent) => {
    if (event.source !== parent) return;
    if (host === null ? named !== undefined || !isAllowed(event.origin) : event.origin !== host)
      return;
    const message = readEnvelope(event.data);
    if (message === null) return;
    if (host === null) {
      host = event.origin;
      onLinked();
    }
    onMessage(message);
  };
  frame.addEventListener('message', hear);
  if (host !== null) onLinked();

  return {
    post: (type, payload, replyTo) => {
      if (host === null) return;
      count += 1;
      const envelope = { source: 'facewise', version: 1, id: `frame-${count}`, type, payload };
      parent.postMessage(replyTo === undefined ? envelope : { ...envelope, replyTo }, host);
    },
    close: () => frame.removeEventListener('message', hear),
  };
};

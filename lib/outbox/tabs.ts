import type { OutboxEvent, WaitingItem } from '../../machines/outbox/outbox-context.ts';
import type { Receipt } from '../sending/receipt.ts';
import type { OutboxView } from './outbox-view.ts';

/** What the tabs of one device tell each other about the outbox. */
export type TabMessage =
  | { readonly kind: 'queued'; readonly item: WaitingItem }
  | { readonly kind: 'wanted'; readonly event: OutboxEvent }
  | { readonly kind: 'delivered'; readonly id: string; readonly receipt: Receipt }
  | { readonly kind: 'view'; readonly view: OutboxView };

/** A line between the tabs of one device. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  readonly listen: (hear: (message: TabMessage) => void) => void;
  readonly close: () => void;
}

/** The line of the browser; silent where it has none. Only our own pages can speak on it. */
export const tabsOf = (name: string): Tabs => {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => {}, listen: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    listen: (hear) => {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
    },
    close: () => channel.close(),
  };
};

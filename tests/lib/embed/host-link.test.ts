import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../../lib/embed/envelope.ts';
import { linkHost } from '../../../lib/embed/host-link.ts';

const allowed = ['https://www.hospital.example', 'https://other.example'];
const host = 'https://www.hospital.example';
const init = { source: 'facewise', version: 1, id: 'host-1', type: 'init', payload: {} };

/** A frame whose browser names these ancestors, or names none. */
const open = (ancestors?: readonly string[]) => {
  const sent: { data: unknown; to: unknown }[] = [];
  const heard: Envelope[] = [];
  let listener: (event: MessageEvent) => void = () => {};
  let linked = 0;
  const parent = { postMessage: (data: unknown, to: unknown) => sent.push({ data, to }) };
  const link = linkHost({
    frame: {
      parent: parent as unknown as Window,
      location: {
        origin: 'https://check.example',
        ...(ancestors === undefined ? {} : { ancestorOrigins: ancestors }),
      },
      addEventListener: (_, added) => {
        listener = added;
      },
      removeEventListener: () => {
        listener = () => {};
      },
    },
    allowed,
    onMessage: (message) => heard.push(message),
    onLinked: () => {
      linked += 1;
    },
  });
  const say = (data: unknown, origin: string, source: unknown = parent) =>
    listener({ data, origin, source } as unknown as MessageEvent);
  return { sent, heard, link, say, linked: () => linked };
};

describe('where the browser names the host', () => {
  test('an allowed one is spoken to at once, by its exact origin', () => {
    const { link, sent, linked } = open([host, 'https://portal.example']);
    link.post('ready', {});
    expect(linked()).toBe(1);
    expect(sent).toEqual([
      {
        data: { source: 'facewise', version: 1, id: 'frame-1', type: 'ready', payload: {} },
        to: host,
      },
    ]);
  });

  test('one that is not allowed hears nothing and is not heard', () => {
    const { link, sent, heard, say } = open(['https://evil.example']);
    say(init, 'https://evil.example');
    say(init, host);
    link.post('ready', {});
    expect([sent, heard]).toEqual([[], []]);
  });

  test('another allowed origin is not this host', () => {
    const { heard, say } = open([host]);
    say(init, 'https://other.example');
    expect(heard).toEqual([]);
  });

  test('1,000 messages from another window, with the right origin, change nothing', () => {
    const { heard, say } = open([host]);
    for (let at = 0; at < 1000; at += 1) say({ ...init, id: `x-${at}` }, host, {});
    expect(heard).toEqual([]);
    say(init, host);
    expect(heard).toHaveLength(1);
  });
});

describe('where the browser names nobody', () => {
  test('nothing is said until an allowed host has spoken', () => {
    const { link, sent, heard, say, linked } = open();
    link.post('ready', {});
    say(init, 'https://evil.example');
    expect([sent.length, heard.length, linked()]).toEqual([0, 0, 0]);
    say(init, host);
    link.post('ready', {}, 'host-1');
    expect(heard).toHaveLength(1);
    expect(linked()).toBe(1);
    expect(sent[0]).toMatchObject({ to: host, data: { type: 'ready', replyTo: 'host-1' } });
  });

  test('the first allowed host stays the host', () => {
    const { heard, say } = open();
    say(init, host);
    say(init, 'https://other.example');
    expect(heard).toHaveLength(1);
  });

  test('a message that is none of ours links nobody', () => {
    const { say, linked } = open();
    say({ hello: 1 }, host);
    expect(linked()).toBe(0);
  });
});

test('a closed link hears nothing more', () => {
  const { link, heard, say } = open([host]);
  link.close();
  say(init, host);
  expect(heard).toEqual([]);
});

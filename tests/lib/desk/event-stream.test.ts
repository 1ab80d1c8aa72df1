import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStreamReader, type StreamEvent } from '../../../lib/desk/event-stream.ts';

const read = (pieces: readonly string[]): readonly StreamEvent[] => {
  const heard: StreamEvent[] = [];
  const hear = createStreamReader((event) => heard.push(event));
  for (const piece of pieces) hear(piece);
  return heard;
};

const stream =
  'event: hello\ndata: {"revision":4}\n\n: still here\n\nevent: changed\r\ndata: {"revision":5,\r\ndata: "id":"面"}\r\n\r\ndata:x\n\n';
const events = [
  { name: 'hello', data: '{"revision":4}' },
  { name: 'changed', data: '{"revision":5,\n"id":"面"}' },
  { name: 'message', data: 'x' },
];

describe('the live channel', () => {
  test('tells events, and passes over heartbeats', () => {
    expect(read([stream])).toEqual(events);
  });

  test('reads the same in whatever pieces it arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const pieces = places.slice(1).map((end, at) => stream.slice(places[at], end));
        expect(read(pieces)).toEqual(events);
      }),
    );
  });

  test('an event that was cut off is not told', () => {
    expect(read(['event: changed\ndata: {"revision":9}\n'])).toEqual([]);
  });
});

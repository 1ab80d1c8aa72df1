import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntakeList, IntakeRow } from '../../../lib/api/intake.ts';
import { mergeQueue, withRow } from '../../../lib/desk/merge-queue.ts';
import { urgencies } from '../../../rules/schema/urgency.ts';
import { rowWith } from './queue-row-fixture.ts';

const listOf = (revision: number, intakes: readonly IntakeRow[]): IntakeList => ({
  revision,
  intakes: [...intakes],
  removed: [],
  more: false,
});

describe('news of the queue', () => {
  test('a more urgent newcomer stands above those who came before; an equal one below', () => {
    const known = listOf(1, [rowWith({ sequence: 1 }), rowWith({ sequence: 2 })]);
    const news = listOf(2, [
      rowWith({ sequence: 3, urgency: 'same-day' }),
      rowWith({ sequence: 4 }),
    ]);
    expect(mergeQueue(known, news).intakes.map(({ sequence }) => sequence)).toEqual([3, 1, 2, 4]);
  });

  test('the clock of a device moves nobody', () => {
    const early = rowWith({ sequence: 2, collectedAt: '2020-01-01T00:00:00Z', skewSeconds: -9e7 });
    const merged = mergeQueue(listOf(1, [rowWith({ sequence: 1 })]), listOf(2, [early]));
    expect(merged.intakes.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  test('what was deleted is gone', () => {
    const known = listOf(1, [rowWith({ sequence: 1 }), rowWith({ sequence: 2 })]);
    const merged = mergeQueue(known, { ...listOf(2, []), removed: ['row-1'] });
    expect(merged.intakes.map(({ id }) => id)).toEqual(['row-2']);
  });

  test('an answer that was overtaken does not take back a later one', () => {
    const called = rowWith({ sequence: 1, status: 'called', version: 3 });
    const known = withRow(listOf(1, [rowWith({ sequence: 1 })]), called);
    const late = mergeQueue(known, listOf(2, [rowWith({ sequence: 1, version: 2 })]));
    expect(late.intakes).toEqual([called]);
  });
});

/** A server: it counts its changes, and tells those after a revision. */
const createServer = () => {
  const rows = new Map<string, { row: IntakeRow; revision: number }>();
  const deleted = new Map<string, number>();
  let revision = 0;
  return {
    change: (sequence: number, urgency: number, isDeleted: boolean) => {
      revision += 1;
      const id = `row-${sequence}`;
      if (isDeleted) {
        if (rows.delete(id)) deleted.set(id, revision);
        return;
      }
      if (deleted.has(id)) return;
      const version = (rows.get(id)?.row.version ?? 0) + 1;
      const level = urgencies[urgency] ?? 'routine';
      rows.set(id, { row: rowWith({ sequence, urgency: level, version }), revision });
    },
    tell: (since: number): IntakeList => ({
      revision,
      intakes: [...rows.values()].filter((each) => each.revision > since).map(({ row }) => row),
      removed: [...deleted].filter(([, at]) => at > since).map(([id]) => id),
      more: false,
    }),
  };
};

test('with 3 of 10 events lost the list is the server’s again after the next question', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(4), fc.nat(9), fc.nat(9)), {
        minLength: 1,
        maxLength: 80,
      }),
      (changes) => {
        const server = createServer();
        let known = mergeQueue(server.tell(-1), server.tell(-1));
        for (const [sequence, urgency, deletion, luck] of changes) {
          server.change(sequence, urgency, deletion === 0);
          const isHeard = luck >= 3;
          if (isHeard) known = mergeQueue(known, server.tell(known.revision));
        }
        known = mergeQueue(known, server.tell(known.revision));
        const whole = server.tell(-1);
        expect(known).toEqual(mergeQueue(listOf(0, []), { ...whole, removed: [] }));
      },
    ),
    { numRuns: 300 },
  );
});

test('10 000 days on which every clock jumps by hours and days: urgency, then arrival, and nothing else (R-13)', () => {
  const jumps = [0, 1, -1, 3_600, -3_600, 86_400, -86_400];
  const clock = fc.constantFrom(...jumps);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(4), clock, clock, fc.nat(3)), { minLength: 1, maxLength: 12 }),
      (arrivals) => {
        const noon = Date.parse('2026-11-27T04:00:00Z');
        const at = (seconds: number) => new Date(noon + seconds * 1000).toISOString();
        let known = listOf(0, []);
        let batch: IntakeRow[] = [];
        for (const [index, [urgency, server, device, pause]] of arrivals.entries()) {
          const row = rowWith({
            sequence: index + 1,
            urgency: urgencies[urgency] ?? 'routine',
            receivedAt: at(index + server),
            collectedAt: at(index + device),
            skewSeconds: device - server,
          });
          // Several may come together, and then in any order.
          batch = pause % 2 === 0 ? [...batch, row] : [row, ...batch];
          if (pause === 0) continue;
          known = mergeQueue(known, listOf(index + 1, batch));
          batch = [];
        }
        known = mergeQueue(known, listOf(arrivals.length, batch));
        const rank = ({ urgency, sequence }: IntakeRow) =>
          urgencies.indexOf(urgency) * 1_000 + sequence;
        const ranks = known.intakes.map(rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks).toHaveLength(arrivals.length);
      },
    ),
    { numRuns: 10_000 },
  );
});

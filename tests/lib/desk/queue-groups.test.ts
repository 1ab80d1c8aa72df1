import { describe, expect, test } from 'vitest';
import type { IntakeRow } from '../../../lib/api/intake.ts';
import { arrivalsSince } from '../../../lib/desk/arrivals.ts';
import { canMove, moves } from '../../../lib/desk/possible-moves.ts';
import { everybodyHere, groupQueue } from '../../../lib/desk/queue-groups.ts';
import { rowWith } from './queue-row-fixture.ts';

const flagged: Partial<IntakeRow> = {
  flags: [{ id: 'RF11', urgency: 'same-day' }],
  acknowledged: false,
  urgency: 'same-day',
};

const told = (groups: ReturnType<typeof groupQueue>) =>
  groups.map(({ part, rows }) => [part, rows.map(({ sequence }) => sequence)]);

describe('the parts of the queue', () => {
  const rows = [
    rowWith({ sequence: 5, ...flagged }),
    rowWith({ sequence: 6, ...flagged, acknowledged: true }),
    rowWith({ sequence: 7, ...flagged, status: 'left' }),
    rowWith({ sequence: 1, status: 'called' }),
    rowWith({ sequence: 2, department: 'eyes', lang: 'en' }),
    rowWith({ sequence: 3, status: 'seen' }),
  ];

  test('a red flag is pinned until it is noted, and not after the person has left', () => {
    expect(told(groupQueue(rows, everybodyHere))).toEqual([
      ['attention', [5]],
      ['waiting', [6, 2]],
      ['called', [1]],
    ]);
  });

  test('no filter hides an unnoted red flag', () => {
    const filter = { ticket: 'b9', status: 'left', department: 'eyes', lang: 'en' } as const;
    expect(told(groupQueue(rows, filter))).toEqual([['attention', [5]]]);
  });

  test('each filter leaves who fits it', () => {
    const only = (filter: Partial<typeof everybodyHere>) =>
      groupQueue(rows, { ...everybodyHere, ...filter })
        .filter(({ part }) => part !== 'attention')
        .flatMap((group) => group.rows.map(({ sequence }) => sequence));
    expect(only({ department: 'eyes' })).toEqual([2]);
    expect(only({ lang: 'en' })).toEqual([2]);
    expect(only({ ticket: ' a006' })).toEqual([6]);
    expect(only({ status: 'called' })).toEqual([1]);
    expect(only({ status: 'left' })).toEqual([7]);
    expect(only({ status: 'all' })).toEqual([6, 2, 1, 7, 3]);
  });
});

describe('who has come', () => {
  const waiting = rowWith({ sequence: 1 });

  test('nobody, when the queue is looked at for the first time', () => {
    expect(arrivalsSince(null, [rowWith({ sequence: 1, urgency: 'emergency-now' })])).toEqual({
      all: [],
      urgent: [],
    });
  });

  test.each([
    ['emergency-now', 1],
    ['same-day', 1],
    ['within-2-weeks', 0],
    ['routine', 0],
    ['self-care-watch', 0],
  ] as const)('a newcomer at %s rings %i times', (urgency, count) => {
    const news = arrivalsSince([waiting], [waiting, rowWith({ sequence: 2, urgency })]);
    expect(news.all).toHaveLength(1);
    expect(news.urgent).toHaveLength(count);
  });

  test('somebody who becomes urgent while waiting rings, once', () => {
    const worse = rowWith({ sequence: 1, urgency: 'same-day' });
    expect(arrivalsSince([waiting], [worse]).urgent).toEqual([worse]);
    expect(arrivalsSince([worse], [worse]).urgent).toEqual([]);
  });

  test('somebody who has left already rings for nobody', () => {
    const gone = rowWith({ sequence: 2, urgency: 'same-day', status: 'left' });
    expect(arrivalsSince([waiting], [waiting, gone])).toEqual({ all: [], urgent: [] });
  });
});

test('a press is offered only where it would do something', () => {
  const offered = (row: Parameters<typeof canMove>[1]) =>
    moves.filter((move) => canMove(move, row));
  expect(offered(rowWith({ sequence: 1 }))).toEqual(['call', 'see', 'leave']);
  expect(offered(rowWith({ sequence: 1, ...flagged, status: 'called' }))).toEqual([
    'uncall',
    'acknowledge',
    'see',
    'leave',
  ]);
  expect(offered(rowWith({ sequence: 1, status: 'seen' }))).toEqual([]);
});

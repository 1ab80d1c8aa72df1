import { describe, expect, test } from 'vitest';
import { longestSentence, patience } from '../../../machines/read-aloud/read-aloud-setup.ts';
import { aWorld, listeningOn, page, question } from './world.ts';

describe('the sound', () => {
  test('never begins by itself: nothing is said, watched or listened to before it is turned on', async () => {
    const world = aWorld();
    await world.show(question('side'));
    await world.pass(60_000);
    expect(world.heard()).toEqual([]);
    expect(world.hands.keys).toBeNull();
  });

  test('asks first whether it is heard, and reads nothing until somebody says so', async () => {
    const world = aWorld();
    await world.show(question('side'));
    await world.turnOn();
    expect(world.heard()).toEqual(['check']);
    await world.press('next');
    expect(world.heard()).toEqual(['check', 'check']);
    await world.press('choose');
    expect(world.heard().slice(2)).toEqual(['arrival side', 'arrival side, go on']);
  });

  test('asks once only, and again when headphones have become a loudspeaker', async () => {
    const world = await listeningOn(question('side'));
    await world.press('leave');
    await world.turnOn('page');
    expect(world.lastHeard()).toBe('page side, go on');
    await world.turnOn('ears', 'hall');
    expect(world.lastHeard()).toBe('check');
  });

  test('no voice of the device: it says nothing, and waits for one that arrives late', async () => {
    const world = aWorld({ sound: null });
    await world.show(question('side'));
    await world.turnOn();
    expect(world.is({ on: { stage: 'mute' } })).toBe(true);
    expect(world.heard()).toEqual([]);
    await world.lateVoice({ hasVoice: true });
    expect(world.heard()).toEqual(['check']);
  });

  test.each([
    [patience - 1, false],
    [patience, true],
  ])('a voice that does not begin within %i ms is no sound: %s', async (ms, isMute) => {
    const world = aWorld({ neverBegins: true });
    await world.turnOn();
    await world.pass(ms);
    expect(world.is({ on: { stage: 'mute' } })).toBe(isMute);
  });

  test('a voice that fails says so on the screen, and can be tried again', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.fail();
    expect(world.is({ on: { stage: 'mute', voice: 'quiet' } })).toBe(true);
    await world.send({ type: 'retried' });
    expect(world.is({ on: { stage: 'listening' } })).toBe(true);
  });

  test('an engine that never ends a sentence holds nobody up', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    expect(world.lastHeard()).toBe('arrival side');
    await world.pass(longestSentence - 1);
    expect(world.lastHeard()).toBe('arrival side');
    await world.pass(1);
    expect(world.lastHeard()).toBe('arrival side, go on');
  });

  test('every sentence before the next is over or stopped', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.press('next');
    await world.press('next');
    expect(world.stopped).toEqual(world.heard().slice(0, -1));
  });

  test('an engine that goes on talking is caught by that check', async () => {
    const world = await listeningOn(question('side'), { isSlow: true, cannotStop: true });
    await world.press('next');
    await world.press('next');
    expect(world.stopped).not.toEqual(world.heard().slice(0, -1));
  });

  test.each(['wentAway', 'turnedOff'] as const)('is stopped when it %s', async (type) => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.send({ type });
    expect(world.stopped).toEqual(world.heard());
    await world.pass(longestSentence);
    expect(world.stopped).toEqual(world.heard());
  });

  test('is stopped when the step is another, and the last one is never read on', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.show(question('triggers'));
    await world.end();
    await world.end();
    expect(world.heard().slice(1)).toEqual([
      'arrival side',
      'arrival triggers',
      'arrival triggers, go on',
    ]);
  });
});

describe('reading to somebody who sees the page', () => {
  test('keys are left to the page', async () => {
    const world = await listeningOn(question('side'), {}, 'page');
    expect(world.hands.keys).toBeNull();
  });

  test('does not read the next step until somebody wants it', async () => {
    const world = await listeningOn(question('side'), {}, 'page');
    const before = world.heard().length;
    await world.show(question('triggers'));
    expect(world.heard()).toHaveLength(before);
    await world.send({ type: 'played' });
    expect(world.lastHeard()).toBe('page triggers, go on');
  });

  test('stops, and goes on from the sentence where it stopped', async () => {
    const world = await listeningOn(question('side'), { isSlow: true }, 'page');
    await world.end();
    await world.send({ type: 'stopped' });
    expect(world.is({ on: { voice: 'quiet' } })).toBe(true);
    await world.send({ type: 'played' });
    expect(world.heard().slice(-2)).toEqual(['page side, go on', 'page side, go on']);
  });

  test('reads from the top again when all was read', async () => {
    const world = await listeningOn(question('side'), {}, 'page');
    await world.send({ type: 'played' });
    expect(world.heard().slice(1)).toEqual([
      'page side',
      'page side, go on',
      'page side',
      'page side, go on',
    ]);
  });

  test('repeats the part that was read last', async () => {
    const world = await listeningOn(question('side'), {}, 'page');
    await world.send({ type: 'repeated' });
    expect(world.heard().slice(-2)).toEqual(['page side, go on', 'page side, go on']);
  });

  test('another pace holds at once, for the sentence that is being said', async () => {
    const world = await listeningOn(question('side'), { isSlow: true }, 'page');
    await world.send({ type: 'adjusted', what: 'rate', by: -1 });
    expect(world.said.slice(-2).map(({ text, rate }) => [text, rate])).toEqual([
      ['page side', 1],
      ['page side', 0.8],
    ]);
    for (let times = 0; times < 9; times += 1)
      await world.send({ type: 'adjusted', what: 'rate', by: 1 });
    expect(world.said.at(-1)?.rate).toBe(1.5);
  });

  test('quieter holds at once too, and never becomes silent', async () => {
    const world = await listeningOn(question('side'), { isSlow: true }, 'page');
    for (let times = 0; times < 9; times += 1)
      await world.send({ type: 'adjusted', what: 'volume', by: -1 });
    expect(world.said.at(-1)?.volume).toBe(0.25);
  });

  test('after the page was hidden it is silent until somebody presses Play', async () => {
    const world = await listeningOn(question('side'), { isSlow: true }, 'page');
    await world.leave();
    const before = world.heard().length;
    await world.pass(600_000);
    expect(world.heard()).toHaveLength(before);
    await world.send({ type: 'played' });
    expect(world.lastHeard()).toBe('page side');
  });
});

describe('in a hall', () => {
  const result = page('result', { tellsAnswers: true });

  test.each(['headphones', 'hall'] as const)(
    'the result is said only after a yes, with %s',
    async (room) => {
      const world = await listeningOn(result, {}, 'ears', room);
      expect(world.lastHeard()).toBe('withheld');
      for (const hand of ['next', 'repeat', 'question', 'tick'] as const) {
        await world.press(hand);
        expect(world.lastHeard()).toBe('withheld');
      }
      await world.press('choose');
      expect(world.lastHeard()).toBe('arrival result, go on');
    },
  );

  test('a yes holds for one page only', async () => {
    const world = await listeningOn(result, {}, 'ears', 'hall');
    await world.press('choose');
    await world.show(page('note', { tellsAnswers: true }));
    expect(world.lastHeard()).toBe('withheld');
  });

  test('an own device asks nothing, and an emergency is never held back', async () => {
    const own = await listeningOn(result);
    expect(own.lastHeard()).toBe('arrival result, go on');
    const urgent = await listeningOn(page('emergency', { isUrgent: true }), {}, 'ears', 'hall');
    expect(urgent.lastHeard()).toBe('arrival emergency, go on');
  });
});

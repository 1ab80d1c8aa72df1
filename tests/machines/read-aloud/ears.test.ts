import { describe, expect, test } from 'vitest';
import type { Part } from '../../../machines/read-aloud/outline.ts';
import type { Press } from '../../../machines/read-aloud/read-aloud-context.ts';
import { listeningOn, page, press, question, text } from './world.ts';

describe('hearing a question with closed eyes', () => {
  test('next goes through every part and comes round to the question again', async () => {
    const world = await listeningOn(question('side'));
    for (const heard of [
      'part left',
      'part right',
      'part both',
      'part continue',
      'round side',
      'part left',
    ]) {
      await world.press('next');
      expect(world.lastHeard()).toBe(heard);
    }
  });

  test('previous goes the other way', async () => {
    const world = await listeningOn(question('side'));
    await world.press('previous');
    expect(world.lastHeard()).toBe('part continue');
    await world.press('previous');
    expect(world.lastHeard()).toBe('part both');
  });

  test('repeat says where one is; at the question, the question', async () => {
    const world = await listeningOn(question('side'));
    await world.press('repeat');
    expect(world.lastHeard()).toBe('lead side');
    await world.press('next');
    await world.press('repeat');
    expect(world.lastHeard()).toBe('where left');
    await world.press('question');
    expect(world.lastHeard()).toBe('lead side');
  });

  test('no press depends on time: a day later the place is the same', async () => {
    const world = await listeningOn(question('side'));
    await world.press('next');
    await world.pass(24 * 60 * 60 * 1000);
    await world.press('repeat');
    expect(world.lastHeard()).toBe('where left');
  });
});

describe('choosing', () => {
  const pages = {
    'tick left': question('side', ['left']),
    'tick both': question('side', ['both']),
  };

  test('ticks what was heard and says what has become of it', async () => {
    const world = await listeningOn(question('side'), { pages });
    await world.press('next');
    await world.press('choose');
    expect(world.deeds.map(({ kind }) => kind)).toEqual(['tick']);
    expect(world.lastHeard()).toBe('echo left on');
  });

  test('says that it is not ticked when the page did not take it', async () => {
    const world = await listeningOn(question('side'), { pages: { 'tick left': question('side') } });
    await world.press('next');
    await world.press('choose');
    expect(world.lastHeard()).toBe('echo left off');
  });

  test('what is ticked already leads on', async () => {
    const world = await listeningOn(question('side', ['left']), {
      pages: { continue: question('triggers') },
    });
    await world.press('next');
    await world.press('choose');
    expect(world.deeds).toEqual([{ kind: 'continue' }]);
    expect(world.lastHeard()).toBe('arrival triggers, go on');
  });

  test('an answer from before is kept by one press, as soon as it was heard', async () => {
    const world = await listeningOn(question('side', ['left']), {
      pages: { continue: question('triggers') },
    });
    await world.press('choose');
    expect(world.deeds).toEqual([{ kind: 'continue' }]);
    expect(world.lastHeard()).toBe('arrival triggers, go on');
  });

  test('a page that can be passed is passed by one press, and given back by undo', async () => {
    const see = press('see-result');
    const world = await listeningOn(page('review', { parts: [press('age'), see], onward: see }), {
      pages: { 'press see-result': page('result') },
    });
    await world.press('choose');
    expect(world.lastHeard()).toBe('arrival result, go on');
    await world.press('undo');
    expect(world.deeds.at(-1)).toEqual({ kind: 'back', isUndo: true });
  });

  test('going back is answered by the page before, however long it takes, and undo is not forgotten', async () => {
    const world = await listeningOn(question('side'), {
      pages: { continue: question('triggers') },
    });
    await world.send({ type: 'pressed', press: { hand: 'next' } });
    await world.show(question('side', ['left']));
    await world.press('choose');
    expect(world.lastHeard()).toBe('arrival triggers, go on');
    const said = world.heard().length;
    await world.press('back');
    expect(world.heard()).toHaveLength(said);
    await world.show(question('side', ['left']));
    expect(world.lastHeard()).toBe('arrival side, go on');
    await world.press('undo');
    expect(world.deeds.at(-1)).toEqual({ kind: 'back', isUndo: true });
  });

  test('on the first page there is nothing to go back to, and that is what is said', async () => {
    const world = await listeningOn(page('start', { hasBack: false }));
    await world.press('back');
    expect(world.deeds).toEqual([]);
    expect(world.lastHeard()).toBe('firstPage');
  });

  test('a press that was meant for the page before does not call', async () => {
    const urgent = page('call now', { isUrgent: true, start: 0, parts: [press('tel')] });
    const world = await listeningOn(urgent, { isSlow: true });
    await world.press('choose');
    expect(world.deeds).toEqual([]);
    await world.press('choose');
    expect(world.deeds).toMatchObject([{ kind: 'press', part: { id: 'tel' } }]);
  });

  test('a list that was not heard yet is not passed by', async () => {
    const where: Part = {
      id: 'where',
      kind: 'select',
      texts: ['where'],
      choices: [
        { value: '', text: 'not chosen', isOn: true },
        { value: 'cn', text: 'China', isOn: false },
      ],
    };
    const start = question('about', ['left']);
    const world = await listeningOn({ ...start, parts: [...start.parts, where] });
    await world.press('choose');
    expect(world.deeds).toEqual([]);
    expect(world.lastHeard()).toBe('part where');
    await world.press('choose');
    await world.number(2);
    expect(world.lastHeard()).toBe('listPart cn');
    await world.press('choose');
    expect(world.deeds).toMatchObject([{ kind: 'set', value: 'cn' }]);
  });

  test('an emergency with a tick on its page is not passed by a press', async () => {
    const urgent = { ...question('seizure', ['left']), isUrgent: true };
    const world = await listeningOn(urgent);
    await world.press('choose');
    expect(world.deeds).toEqual([]);
  });

  test('a number chooses, and the next choose goes on from there', async () => {
    const world = await listeningOn(question('side'), {
      pages: { ...pages, continue: question('triggers') },
    });
    await world.number(3);
    expect(world.lastHeard()).toBe('echo both on');
    await world.press('choose');
    expect(world.lastHeard()).toBe('arrival triggers, go on');
  });

  test('a number that no option has is said, and changes nothing', async () => {
    const world = await listeningOn(question('side'));
    await world.number(4);
    expect(world.lastHeard()).toBe('noNumber 4');
    expect(world.deeds).toEqual([]);
    expect(world.tones).toContain('wrong');
  });

  test('tick never goes on, and unticks only where several may be ticked', async () => {
    const one = await listeningOn(question('side', ['left']));
    await one.press('next');
    await one.press('tick');
    expect(one.deeds).toEqual([]);
    const many = await listeningOn(question('signs', ['left'], true));
    await many.press('next');
    await many.press('tick');
    expect(many.deeds.map(({ kind }) => kind)).toEqual(['tick']);
  });

  test('choose on the question or a text hears on; it chooses nothing that was not heard', async () => {
    const world = await listeningOn(page('result', { parts: [text('why'), press('note')] }));
    await world.press('choose');
    expect(world.lastHeard()).toBe('part why');
    await world.press('choose');
    expect(world.lastHeard()).toBe('part note');
    expect(world.deeds).toEqual([]);
  });

  test('a press while the last is being done is dropped: a storm of presses goes one step', async () => {
    const world = await listeningOn(question('side', ['left']), {
      pages: { continue: question('triggers') },
    });
    await world.press('next');
    const storm: Press = { hand: 'choose' };
    for (let times = 0; times < 5; times += 1) world.actor.send({ type: 'pressed', press: storm });
    await world.pass(0);
    expect(world.deeds).toEqual([{ kind: 'continue' }]);
  });

  test('an answer that cannot be taken is said, from the top of the step', async () => {
    const faulty = { ...question('side'), problems: ['Select a side'] };
    const world = await listeningOn(question('side'), { pages: { 'press continue': faulty } });
    await world.press('previous');
    await world.press('choose');
    expect(world.lastHeard()).toBe('problems Select a side');
    expect(world.context().cursor).toBe(-1);
  });
});

describe('taking back', () => {
  test('the last tick, and after it the one before', async () => {
    const world = await listeningOn(question('signs', [], true), {
      pages: {
        'tick left': question('signs', ['left'], true),
        'tick right': question('signs', ['left', 'right'], true),
      },
    });
    await world.number(1);
    await world.number(2);
    await world.press('undo');
    expect(world.deeds.at(-1)).toEqual({ kind: 'restore', ids: ['left'] });
    expect(world.lastHeard()).toBe('undone signs');
    await world.press('undo');
    expect(world.deeds.at(-1)).toEqual({ kind: 'restore', ids: [] });
    await world.press('undo');
    expect(world.lastHeard()).toBe('nothingToUndo');
  });

  test('a step, and it does not count as a step itself', async () => {
    const world = await listeningOn(question('side', ['left']), {
      pages: { continue: question('triggers'), back: question('side', ['left']) },
    });
    await world.number(1);
    await world.press('choose');
    await world.press('undo');
    expect(world.deeds.at(-1)).toEqual({ kind: 'back', isUndo: true });
    expect(world.lastHeard()).toBe('arrival side, go on');
    await world.press('undo');
    expect(world.lastHeard()).toBe('nothingToUndo');
  });

  test('a press that leads on a moment later is a step too', async () => {
    const world = await listeningOn(page('start', { parts: [press('begin')] }));
    await world.press('next');
    await world.press('choose');
    expect(world.lastHeard()).toBe('echo begin off');
    await world.show(question('signs'));
    expect(world.lastHeard()).toBe('arrival signs, go on');
    expect(world.context().undo).toEqual([{ kind: 'step' }]);
  });

  test('nothing of a way that was not gone in this mode', async () => {
    const world = await listeningOn(question('side'), {
      pages: { 'tick left': question('side', ['left']) },
    });
    await world.number(1);
    await world.show(question('elsewhere'));
    await world.press('undo');
    expect(world.lastHeard()).toBe('nothingToUndo');
  });
});

describe('an emergency', () => {
  const emergency = page('emergency', {
    isUrgent: true,
    start: 0,
    parts: [{ id: 'call', kind: 'call', texts: ['120'] }, text('what to do')],
  });

  test('is said at once, and the first press is the call', async () => {
    const world = await listeningOn(question('signs', ['left'], true), {
      pages: { continue: emergency },
    });
    await world.number(3);
    await world.show(question('signs', ['left'], true));
    await world.press('next');
    await world.show(emergency);
    expect(world.lastHeard()).toBe('arrival emergency, go on');
    await world.press('choose');
    expect(world.deeds.at(-1)).toMatchObject({ kind: 'press', part: { id: 'call' } });
  });

  test('breaks into whatever is being said', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.show(emergency);
    expect(world.stopped).toContain('arrival side');
    expect(world.lastHeard()).toBe('arrival emergency');
  });
});

describe('the menu and lists', () => {
  test('goes round, does what is chosen, and gives the place back', async () => {
    const world = await listeningOn(question('side'));
    await world.press('next');
    await world.press('menu');
    expect(world.lastHeard()).toBe('list');
    await world.press('choose');
    expect(world.lastHeard()).toBe('rate 1');
    await world.press('repeat');
    expect(world.lastHeard()).toBe('where left');
  });

  test.each(['menu', 'undo', 'back'] as const)('%s leaves it and does nothing', async (hand) => {
    const world = await listeningOn(question('side'));
    await world.press('next');
    await world.press('menu');
    await world.press('next');
    await world.press(hand);
    expect(world.lastHeard()).toBe('where left');
    expect(world.deeds).toEqual([]);
  });

  test('leaving is its last entry, and turns everything off', async () => {
    const world = await listeningOn(question('side'));
    await world.press('menu');
    await world.press('previous');
    await world.press('choose');
    expect(world.is('off')).toBe(true);
    expect(world.hands.keys).toBeNull();
  });

  test('a select is a list of what it offers, and what is chosen is set and said', async () => {
    const place = {
      id: 'place',
      kind: 'select',
      texts: ['Where are you now?'],
      choices: [
        { value: '', text: 'Not chosen', isOn: true },
        { value: 'cn', text: 'Mainland China', isOn: false },
      ],
    } as const;
    const world = await listeningOn(page('start', { parts: [place] }));
    await world.press('next');
    await world.press('choose');
    await world.press('next');
    expect(world.lastHeard()).toBe('listPart cn');
    await world.press('choose');
    expect(world.deeds).toEqual([{ kind: 'set', part: place, value: 'cn' }]);
    expect(world.lastHeard()).toBe('echo place off');
  });
});

describe('rest, and the page out of sight', () => {
  test('rest stops speech; any press resumes at the same place and does nothing else', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.press('next');
    await world.press('rest');
    expect(world.stopped).toEqual(world.heard());
    expect(world.is({ on: { stage: { listening: 'resting' } } })).toBe(true);
    await world.press('choose');
    expect(world.lastHeard()).toBe('where left');
    expect(world.deeds).toEqual([]);
  });

  test('after the page was hidden nothing speaks until a press, which only takes it up again', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.end();
    await world.leave();
    await world.pass(600_000);
    expect(world.lastHeard()).toBe('arrival side, go on');
    const before = world.heard().length;
    await world.press('choose');
    expect(world.heard().slice(before)).toEqual(['arrival side, go on']);
    expect(world.deeds).toEqual([]);
  });

  test('a step that changed meanwhile is said instead of the old one', async () => {
    const world = await listeningOn(question('side'), { isSlow: true });
    await world.leave();
    await world.show(question('triggers'));
    await world.press('next');
    expect(world.lastHeard()).toBe('arrival triggers');
  });
});

import { describe, expect, test } from 'vitest';
import { menuParts, phrasesIn } from '../../../lib/aloud/phrases.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { option, page, press, question } from '../../machines/read-aloud/world.ts';

const t = createWords(loadDictionary('en', ['aloud']), 'en');
const phrase = phrasesIn(t, 'keys');
const said = (...what: Parameters<typeof phrase>) => phrase(...what).map(({ text }) => text);

describe('what is said of a question', () => {
  test('on arrival: the question, how many answers, how many may be chosen, what is chosen', () => {
    expect(said({ kind: 'arrival', outline: question('Which side?', ['left']) }, 'own')).toEqual([
      'Which side?-title',
      '3 answers.',
      'One can be chosen.',
      'Chosen so far:',
      'left',
      'Press arrow down to change it.',
      'Press Enter to keep it and go on.',
    ]);
    const unanswered = said({ kind: 'lead', outline: question('Signs?', [], true) }, 'own');
    expect(unanswered).toContain('You can choose several.');
    expect(unanswered.at(-1)).toBe('Press arrow down to hear the answers.');
  });

  test('who touches is told where, not which key', () => {
    const touched = phrasesIn(t, 'touch')({ kind: 'lead', outline: question('Side?') }, 'own');
    expect(touched.at(-1)?.text).toBe('Touch the middle to hear the answers.');
  });

  test('each answer with its place, and whether it is chosen (A-34)', () => {
    const outline = question('Which side?', ['right']);
    const [left, right] = outline.parts;
    if (left === undefined || right === undefined) throw new Error('no parts');
    expect(said({ kind: 'part', outline, part: left }, 'own')).toEqual(['Answer 1 of 3.', 'left']);
    expect(said({ kind: 'part', outline, part: right }, 'own')).toEqual([
      'Answer 2.',
      'right',
      'Chosen.',
    ]);
  });

  test('the whole page in its order, every control named', () => {
    expect(said({ kind: 'page', outline: question('Which side?') }, 'own')).toEqual([
      'Which side?-title',
      '1 of 3.',
      'left',
      'Not chosen.',
      '2 of 3.',
      'right',
      'Not chosen.',
      '3 of 3.',
      'both',
      'Not chosen.',
      'A button:',
      'continue',
    ]);
  });

  test('after a choice: what was chosen, and how to go on', () => {
    const part = option('left', 1, true);
    expect(said({ kind: 'echo', outline: question('Side?', ['left']), part }, 'own')).toEqual([
      'You chose:',
      'left',
      'Press Enter again to go on.',
    ]);
  });
});

test('a page that can be passed says what leads on', () => {
  const see = press('See the result');
  const outline = page('Check your answers', { parts: [press('Age'), see], onward: see });
  expect(said({ kind: 'arrival', outline }, 'own').slice(1)).toEqual([
    '2 more parts.',
    'Press arrow down to hear them.',
    'Press Enter if all of it is right.',
    'See the result',
  ]);
});

test('"none of these" is an answer, not one more; coming round is said', () => {
  const outline = question('Signs?', ['left'], true);
  const none = { ...option('none of these', 3, true), isAlone: true };
  expect(said({ kind: 'echo', outline, part: none }, 'own')[0]).toBe('You chose:');
  expect(said({ kind: 'echo', outline, part: option('left', 1, true) }, 'own')[0]).toBe('Added:');
  expect(said({ kind: 'round', outline }, 'own')[0]).toBe('That was the end.');
});

test('what was taken back is followed by where one is', () => {
  const outline = question('Side?');
  expect(said({ kind: 'undone', outline, part: option('left', 1) }, 'own')).toEqual([
    'Taken back.',
    'Nothing is chosen now.',
    'You are at answer 1.',
  ]);
});

describe('in a hall, through a loudspeaker (A-41)', () => {
  test('a choice is named by its number, never by its words', () => {
    const part = option('I wish to die', 2, true);
    const echo = said({ kind: 'echo', outline: question('Side?', ['left']), part }, 'hall');
    expect(echo).toEqual(['You chose:', 'Number 2.', 'Press Enter again to go on.']);
    expect(said({ kind: 'echo', outline: question('Side?'), part }, 'headphones')).toContain(
      'I wish to die',
    );
  });

  test('what is chosen already is only counted, and no answer tells its state', () => {
    const outline = question('Side?', ['left']);
    expect(said({ kind: 'arrival', outline }, 'hall')).toContain('Chosen so far: 1.');
    const [left] = outline.parts;
    if (left === undefined) throw new Error('no parts');
    expect(said({ kind: 'part', outline, part: left }, 'hall')).toEqual(['Answer 1 of 3.', 'left']);
  });

  test('a line that is kept back is said to be there, and not what it says', () => {
    const part = { ...press('thoughts of self-harm'), kind: 'text', isSecret: true } as const;
    const outline = page('signs', { parts: [part] });
    const heard = said({ kind: 'part', outline, part }, 'hall').join(' ');
    expect(heard).not.toContain('self-harm');
    expect(heard).toContain('not read aloud in a hall');
  });
});

describe('an emergency', () => {
  test('ends with what the next press does: the call', () => {
    const outline = page('Call now', {
      isUrgent: true,
      start: 0,
      parts: [{ id: 'tel', kind: 'call', texts: ['one two zero'] }],
    });
    const heard = said({ kind: 'arrival', outline }, 'own');
    expect(heard[0]).toBe('Call now-title');
    expect(heard).toContain('Press Enter to call now.');
    expect(heard.indexOf('Press Enter to call now.')).toBeLessThan(heard.length);
  });

  test('while the place is not known: what to do, then where one is, then that the numbers follow', () => {
    const outline = page('Call now', {
      isUrgent: true,
      start: 0,
      parts: [
        { id: 'where', kind: 'select', texts: ['Where are you?'], choices: [] },
        { id: 'tel', kind: 'call', texts: ['Mainland China: one two zero'] },
      ],
    });
    expect(said({ kind: 'arrival', outline }, 'own')).toEqual([
      'Call now-title',
      'Mainland China: one two zero',
      'Where are you?',
      'Press Enter to change it.',
      'Press arrow down to hear the numbers of all places.',
      'Chosen by mistake?',
      'Press B to go back.',
    ]);
  });

  test('says that the device is asked to call, not that somebody is called', () => {
    const part = { id: 'tel', kind: 'call', texts: ['one two zero'] } as const;
    const heard = said({ kind: 'echo', outline: page('Call now'), part }, 'own').join(' ');
    expect(heard).toContain('If nothing happens, ask somebody to call.');
  });
});

describe('the menu', () => {
  test('ends with leaving, and every entry is in words', () => {
    const parts = menuParts(t, true);
    expect(parts.at(-1)?.id).toBe('leave');
    expect(parts.flatMap(({ texts }) => texts).join()).not.toContain('⟦');
  });

  test('begins with the staff where there are any, and does not name them elsewhere', () => {
    expect(menuParts(t, true)[0]?.texts).toEqual(['Call the staff']);
    expect(menuParts(t, false).map(({ id }) => id)).not.toContain('staff');
  });
});

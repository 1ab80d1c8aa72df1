import { describe, expect, test } from 'vitest';
import { pressOf } from '../../../lib/aloud/keys.ts';

const key = (code: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', true>> = {}) =>
  pressOf({ code, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('the keys of the mode for closed eyes (A-42)', () => {
  test.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'choose'],
    ['Space', 'tick'],
    ['Escape', 'repeat'],
    ['KeyB', 'back'],
    ['KeyU', 'undo'],
    ['KeyZ', 'rest'],
    ['KeyM', 'menu'],
  ])('%s: %s', (code, hand) => {
    expect(key(code)).toEqual({ hand });
  });

  test('digits, above the letters and at the side, are the numbers of the answers', () => {
    expect(key('Digit3')).toEqual({ hand: 'number', number: 3 });
    expect(key('Numpad9')).toEqual({ hand: 'number', number: 9 });
    expect(key('Digit0')).toBeNull();
  });

  test('leaving the mode is no single key, which a hand could meet by chance', () => {
    const all = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => key(`Key${letter}`));
    expect(all.map((press) => press?.hand)).not.toContain('leave');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)(
    'with %s the key belongs to the browser or the screen reader',
    (held) => {
      expect(key('ArrowDown', { [held]: true })).toBeNull();
      expect(key('KeyR', { [held]: true })).toBeNull();
    },
  );

  test.each(['Tab', 'F5', 'KeyK', 'PageDown'])('%s is left alone', (code) => {
    expect(key(code)).toBeNull();
  });
});

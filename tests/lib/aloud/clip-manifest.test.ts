import { describe, expect, test } from 'vitest';
import { manifestFaults, textHash } from '../../../lib/aloud/clip-manifest.ts';
import { locales, messagesOf } from '../../support/locale-checks.ts';

const hash = textHash('Do you hear this?');
const fine = { version: 1, clips: { en: { [hash]: 'en/do-you-hear-this.mp3' } } };

describe('the list of recordings', () => {
  test('a list that can be used has no fault', () => {
    expect(manifestFaults(fine)).toEqual([]);
    expect(manifestFaults({ version: 1, clips: {} })).toEqual([]);
  });

  test.each([
    ['no object', null, 'the manifest is not an object'],
    ['a list', [], 'the manifest is not an object'],
    ['another version', { ...fine, version: 2 }, '"version" is not 1'],
    ['no clips', { version: 1 }, '"clips" is not an object'],
    ['a key nobody knows', { ...fine, voice: 'x' }, '"voice" is not known'],
    ['another language', { version: 1, clips: { fr: {} } }, 'not a language of this check'],
    [
      'a text in the place of its hash',
      { version: 1, clips: { en: { Hello: 'a.mp3' } } },
      'not the hash',
    ],
    [
      'a file outside the folder',
      { version: 1, clips: { en: { [hash]: '../a.mp3' } } },
      'not the name',
    ],
    [
      'another site',
      { version: 1, clips: { en: { [hash]: 'https://x.org/a.mp3' } } },
      'not the name',
    ],
    ['no sound file', { version: 1, clips: { en: { [hash]: 'a.html' } } }, 'not the name'],
  ])('%s is a fault that is named', (_what, input, fault) => {
    expect(manifestFaults(input).join('\n')).toContain(fault);
  });

  test('a word that was changed has another hash: a recording of old words is never found', () => {
    expect(textHash('Call now.')).not.toBe(textHash('Call now!'));
    expect(textHash('请现在拨打。')).not.toBe(textHash('请现在拨打'));
    expect(textHash(' Call now. ')).toBe(textHash('Call now.'));
  });

  test('no two texts of the product share a hash', () => {
    const texts = new Set(
      locales
        .flatMap((locale) => messagesOf(locale))
        .map(({ text }) => text.trim().normalize('NFC')),
    );
    expect(texts.size).toBeGreaterThan(2_000);
    expect(new Set([...texts].map(textHash)).size).toBe(texts.size);
  });

  test('is the hash that the documentation names: FNV-1a with 64 bits', () => {
    expect(textHash('')).toBe('cbf29ce484222325');
    expect(textHash('a')).toBe('af63dc4c8601ec8c');
    expect(textHash('foobar')).toBe('85944171f73967e8');
  });
});

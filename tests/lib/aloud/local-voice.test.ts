import { describe, expect, test } from 'vitest';
import { pickVoice } from '../../../lib/aloud/local-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('which voice speaks', () => {
  test('never one from the network, also when it is the only one or the default (A-37)', () => {
    expect(pickVoice([voice('zh-CN', false), voice('zh-CN', false, true)], 'zh-CN')).toBeNull();
    const own = voice('zh-CN');
    expect(pickVoice([voice('zh-CN', false, true), own], 'zh-CN')).toBe(own);
  });

  test('a voice that does not say where it speaks counts as one from the network', () => {
    const silent = { lang: 'en-GB', default: true } as ReturnType<typeof voice>;
    expect(pickVoice([silent], 'en')).toBeNull();
  });

  test.each([
    ['zh-CN', 'zh_CN'],
    ['zh-CN', 'cmn-CN'],
    ['zh-CN', 'cmn_Hans_CN'],
    ['zh-CN', 'zho-CHN'],
    ['en', 'eng-US-f000'],
    ['en', 'en'],
  ])('for %s, %s is the same language', (lang, spoken) => {
    expect(pickVoice([voice(spoken)], lang)).not.toBeNull();
  });

  test.each([
    ['zh-CN', 'en-US'],
    ['zh-CN', 'yue-HK'],
    ['zh-CN', 'zh-HK'],
    ['zh-CN', 'ja-JP'],
    ['en', 'zh-CN'],
    ['en', 'enm'],
  ])('for %s, %s is another', (lang, spoken) => {
    expect(pickVoice([voice(spoken)], lang)).toBeNull();
  });

  test('the own region comes first, then the default of the device', () => {
    const mainland = voice('zh-CN');
    expect(pickVoice([voice('zh-TW', true, true), mainland], 'zh-CN')).toBe(mainland);
    const usual = voice('en-US', true, true);
    expect(pickVoice([voice('en-GB'), usual], 'en')).toBe(usual);
  });

  test('no voices at all: null, not a guess', () => {
    expect(pickVoice([], 'en')).toBeNull();
  });
});

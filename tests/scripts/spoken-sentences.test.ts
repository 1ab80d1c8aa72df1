import { describe, expect, test } from 'vitest';
import { menuParts, phrasesIn } from '../../lib/aloud/phrases.ts';
import { sentencesOf } from '../../lib/aloud/sentences.ts';
import { speakable } from '../../lib/aloud/speakable.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { loadDictionary } from '../../lib/i18n/server.ts';
import { createWords } from '../../lib/i18n/words.ts';
import { contract, questionIds } from '../../rules/schema/contract.ts';
import { spokenSentences } from '../../scripts/spoken-sentences.ts';

describe.each(locales)('the sentences to record in %s', (locale) => {
  const { sentences, left } = spokenSentences(locale);
  const t = createWords(loadDictionary(locale, ['aloud', 'questions']), locale);

  test('hold every question and every answer as they are cut when they are spoken', () => {
    const texts = questionIds.flatMap((id) => [
      t(`questions:${id}.title`),
      ...contract[id].options.map((option) => t(`questions:${id}.options.${option}`)),
    ]);
    expect(
      texts
        .map(speakable)
        .flatMap(sentencesOf)
        .filter((text) => !sentences.includes(text)),
    ).toEqual([]);
  });

  test('hold what the longest question says of its places, and the keys', () => {
    const phrase = phrasesIn(t, 'touch');
    const most = Math.max(...Object.values(contract).map(({ options }) => options.length));
    const said = [
      ...phrase({ kind: 'keys' }, 'own').map(({ text }) => text),
      ...sentencesOf(speakable(t('aloud:say.placeNext', { number: String(most) }))),
      ...menuParts(t, true).flatMap(({ texts }) => texts.flatMap(sentencesOf)),
    ];
    expect(said.filter((text) => !sentences.includes(text))).toEqual([]);
  });

  test('have no value left open, and say numbers of telephones digit by digit', () => {
    expect(sentences.filter((text) => /[{}⟦]|12356/.test(text))).toEqual([]);
    const call =
      locale === 'en' ? 'Call one two zero at once if:' : '请马上拨打幺二零，已经好了也要打。';
    expect(sentences).toContain(call);
    expect(left.filter((key) => /^(questions|flags|results|aloud):/.test(key))).toEqual([]);
  });
});

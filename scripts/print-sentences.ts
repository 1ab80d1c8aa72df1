import { textHash } from '../lib/aloud/clip-manifest.ts';
import { locales } from '../lib/i18n/locales.ts';
import { spokenSentences } from './spoken-sentences.ts';

// One line for each sentence: language, hash, words, with tabs between them (docs/recorded-clips.md).
const wanted = process.argv.slice(2);
for (const locale of locales.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const { sentences, left } = spokenSentences(locale);
  for (const sentence of sentences)
    process.stdout.write(`${locale}\t${textHash(sentence)}\t${sentence}\n`);
  process.stderr.write(
    `${locale}: ${sentences.length} sentences. ${left.length} texts carry a value of their own and are left to a voice: ${left.join(', ')}\n`,
  );
}

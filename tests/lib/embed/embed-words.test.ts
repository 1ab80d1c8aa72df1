import { expect, test } from 'vitest';
import { loadWords } from '../../../components/embed/embed-words.ts';
import { frameNamespaces } from '../../../lib/i18n/check-namespaces.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';

test.each(locales)(
  'a frame that changes to %s has the words that the server would have sent',
  async (locale) => {
    expect(await loadWords(locale)).toEqual(loadDictionary(locale, frameNamespaces));
  },
);

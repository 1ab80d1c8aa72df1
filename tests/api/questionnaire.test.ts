import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELETE, GET, OPTIONS, POST } from '../../app/api/v1/questionnaire/route.ts';
import { openapi } from '../../lib/api/openapi.ts';
import type { QuestionItem, Questionnaire } from '../../lib/api/questionnaire.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { questionPath, screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, contract, questionIds } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { readWords } from '../support/locale-checks.ts';
import { anySheet } from './support/bodies.ts';
import { requestTo } from './support/call.ts';
import { schemaFaults } from './support/json-schema.ts';

const path = '/api/v1/questionnaire';
const get = (query = '', headers: Record<string, string> = {}) =>
  GET(requestTo(`${path}${query}`, { headers }));

const read = async (query: string): Promise<Questionnaire> => (await get(query)).json();

const itemOf = ({ questions }: Questionnaire, id: string): QuestionItem => {
  const item = questions.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${id} is not in the questionnaire`);
  return item;
};

describe.each(locales)('the questionnaire in %s', (lang) => {
  test('keeps its published contract', async () => {
    const faults = schemaFaults(
      openapi(),
      { $ref: '#/components/schemas/Questionnaire' },
      await read(`?lang=${lang}`),
    );
    expect(faults).toEqual([]);
  });

  test('has every question and option once, with its condition, under the rules it names', async () => {
    const body = await read(`?lang=${lang}`);
    expect(body).toMatchObject({ lang, rules: rulesVersion });
    expect(body.questions.map(({ id }) => id)).toEqual(screenOrderOfAll);
    for (const id of questionIds) {
      const item = itemOf(body, id);
      expect(item.kind).toBe(contract[id].kind);
      expect(item.block).toBe(catalogue[id].block);
      expect(item.askWhen).toEqual(catalogue[id].askWhen);
      expect(item.options.map((option) => option.id)).toEqual([...contract[id].options]);
      expect(item.groups?.map((group) => group.id)).toEqual(
        catalogue[id].groups?.map((group) => group.id),
      );
    }
  });

  test('has the words of the pages', async () => {
    const words = readWords(lang, 'questions') as Record<string, Record<string, string>>;
    const gate = itemOf(await read(`?lang=${lang}`), 'emergency-signs');
    expect(gate.title).toEqual({
      self: words['emergency-signs']?.title,
      other: words['emergency-signs']?.title_other,
      child: words['emergency-signs']?.title_child,
    });
    expect(gate.options.at(-2)).toMatchObject({ id: 'none', exclusive: true });
    expect(gate.options.at(0)).toMatchObject({ id: 'face-droop-sudden', exclusive: false });
  });
});

describe('the language', () => {
  test.each([
    [undefined, 'en'],
    ['zh', 'zh-CN'],
    ['zh-TW,en;q=0.5', 'zh-CN'],
    ['fr,en;q=0.2,zh;q=0.1', 'en'],
    ['*', 'en'],
  ])('without lang and with Accept-Language %s is %s', async (wish, lang) => {
    const response = await get('', wish === undefined ? {} : { 'accept-language': wish });
    expect(response.headers.get('content-language')).toBe(lang);
    expect(response.headers.get('vary')).toBe('Accept-Language');
    expect((await response.json()).lang).toBe(lang);
  });

  test('in the query wins over the header', async () => {
    const response = await get('?lang=en', { 'accept-language': 'zh-CN' });
    expect((await response.json()).lang).toBe('en');
  });

  test.each([
    ['?lang=fr', 'unknown-value', '?lang'],
    ['?lang=', 'unknown-value', '?lang'],
    ['?lang=zh-cn', 'unknown-value', '?lang'],
    ['?lang=en&lang=zh-CN', 'repeated-key', '?lang'],
    ['?language=en', 'unknown-key', '?language'],
    ['?__proto__=en', 'unknown-key', '?__proto__'],
  ])('%s is refused', async (query, code, at) => {
    const response = await get(query);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await response.json()).errors).toMatchObject([{ code, path: at }]);
  });
});

describe('what was read before', () => {
  test('is not sent again while nothing has changed', async () => {
    const first = await get('?lang=en');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const tag of [etag, `"other", ${etag}`, '*']) {
      const again = await get('?lang=en', { 'if-none-match': tag });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([
        304,
        '',
        etag,
      ]);
    }
    expect((await get('?lang=zh-CN', { 'if-none-match': etag })).status).toBe(200);
  });

  test('is offered by GET only', async () => {
    for (const handler of [POST, DELETE]) {
      const response = await handler(requestTo(path, { method: 'POST' }));
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    expect((await OPTIONS(requestTo(path))).status).toBe(204);
  });
});

describe('the order of the screens', () => {
  /** What ruling 1 lets move: two questions that a recent palsy alone opens later. */
  const moving = ['weakness-when', 'weakness-seen'];

  test('holds every question once', () => {
    expect([...screenOrderOfAll].sort()).toEqual([...questionIds].sort());
  });

  test('is the order in which the check asks, whatever was answered', () => {
    const place = new Map(screenOrderOfAll.map((id, index) => [id, index]));
    const met = new Set<string>();
    fc.assert(
      fc.property(anySheet, (sheet) => {
        if (!checkSheet(sheet).ok) return;
        const path = questionPath(sheet as Answers);
        for (const id of path) met.add(id);
        const places = path.filter((id) => !moving.includes(id)).map((id) => place.get(id) ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
    const unmet = questionIds.filter((id) => !met.has(id));
    expect(unmet).toEqual(['seizure-now']);
  });

  test('has the two questions about weakness where a warning sign opens them', () => {
    const early = questionPath({ 'warning-signs': ['face-weak-now'] });
    expect(early.slice(0, 3)).toEqual(['emergency-signs', 'warning-signs', 'weakness-when']);
    expect(early.filter((id) => moving.includes(id))).not.toEqual([]);
  });
});

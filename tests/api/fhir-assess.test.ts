import fc from 'fast-check';
import type { Bundle, OperationOutcome, Provenance } from 'fhir/r4';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { largestResponse } from '../../lib/api/fhir-request.ts';
import { configuredNames } from '../../lib/api/fhir-words.ts';
import { readResponse } from '../../lib/fhir/read-response.ts';
import { fhirResponse } from '../../lib/fhir/response.ts';
import { locales } from '../../lib/i18n/locales.ts';
import { serverWords } from '../../lib/i18n/server.ts';
import { withdrawnVariable } from '../../lib/standing/withdrawn-rules.ts';
import type { Assessment } from '../../rules/schema/assessment.ts';
import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { type Answers, contract, questionIds, settings } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import { resourcesOf, saidBy } from '../lib/fhir/support/read-bundle.ts';
import { anySheet } from './support/bodies.ts';
import { post } from './support/call.ts';
import { plainResponse, postFhir, postFhirText } from './support/fhir.ts';

const names = configuredNames();
afterEach(() => void vi.unstubAllEnvs());

/** What our own interface says, without the reasons, which FHIR has no place for. */
const ownWords = ({ rules: _rules, setting: _setting, result, ...said }: Assessment) => {
  const { reasons: _reasons, counterfactuals: _others, ...rest } = said;
  const isNamed = result.patterns.length > 0 || /unclear|not-enough/.test(result.band);
  return {
    ...rest,
    ...result,
    band: isNamed ? result.band : null,
    rulesSaid: said.urgency,
    setByHand: null,
  };
};

const refusal = async (response: Response) => {
  const outcome = (await response.json()) as OperationOutcome;
  expect(outcome.resourceType).toBe('OperationOutcome');
  expect(response.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return {
    status: response.status,
    issues: outcome.issue.map(({ details, expression }) => ({
      code: details?.coding?.[0]?.code,
      at: expression?.[0],
      text: details?.text,
    })),
  };
};

describe('a response is judged as the same answers by our own interface', () => {
  test.each(settings)('any sheet, at the setting %s', async (setting) => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const [own, ours] = [
          await post({ answers: sheet, setting }),
          await postFhir(plainResponse(sheet), { query: `?setting=${setting}` }),
        ];
        expect(ours.status).toBe(own.status);
        if (own.status !== 200) return;
        const bundle = (await ours.json()) as Bundle;
        expect(saidBy(bundle)).toEqual(ownWords(await own.json()));
        const [provenance] = resourcesOf<Provenance>(bundle, 'Provenance');
        expect(provenance?.entity?.[1]?.what.identifier?.value).toBe(rulesVersion.hash);
      }),
      { numRuns: 60 },
    );
  });

  test('two sheets that differ are told apart', async () => {
    const said = async (sheet: Answers) =>
      saidBy((await (await postFhir(plainResponse(sheet))).json()) as Bundle);
    expect(await said({ 'emergency-signs': ['face-droop-sudden'] })).not.toEqual(
      await said({ 'emergency-signs': ['none'] }),
    );
  });
});

describe('our own response', () => {
  test.each(locales)('in %s comes back as the answers that went in', (lang) => {
    const words = serverWords(lang);
    fc.assert(
      fc.property(anySheet, (sheet) => {
        if (!checkSheet(sheet).ok) return;
        const response = fhirResponse(names, words, {
          rules: rulesVersion,
          answers: sheet as Answers,
          authored: '2026-11-27T09:00:00Z',
          subject: 'self',
        });
        expect(readResponse(names, rulesVersion, JSON.parse(JSON.stringify(response)))).toEqual({
          ok: true,
          answers: sheet,
        });
      }),
      { numRuns: 100 },
    );
  });

  test('fits well below the limit, with every option ticked and every word beside it', () => {
    const everything = Object.fromEntries(
      questionIds.map((id) => [
        id,
        contract[id].kind === 'many' ? [...contract[id].options] : contract[id].options[0],
      ]),
    ) as Answers;
    for (const lang of locales) {
      const response = fhirResponse(names, serverWords(lang), {
        rules: rulesVersion,
        answers: everything,
        authored: '2026-11-27T09:00:00Z',
        subject: 'self',
      });
      expect(Buffer.byteLength(JSON.stringify(response))).toBeLessThan(largestResponse * 0.75);
    }
  });
});

describe('what other programs send beside the answers', () => {
  test('hints, notices and items without an answer are passed over', async () => {
    const response = plainResponse({ 'emergency-signs': ['none'] });
    const item = [
      { linkId: 'notice.intro', text: 'x' },
      ...response.item.map((each) => ({ ...each, item: [{ linkId: 'emergency-signs.hint' }] })),
      { linkId: 'side' },
      { linkId: 'course', answer: [] },
    ];
    const answer = await postFhir({ ...response, item, meta: { profile: ['x'] }, id: 'y' });
    expect(answer.status).toBe(200);
    expect(saidBy((await answer.json()) as Bundle).answered).toBe(1);
  });

  test('items in groups, and plain JSON as the type, are understood', async () => {
    const { item, ...rest } = plainResponse({ 'emergency-signs': ['face-droop-sudden'] });
    const grouped = { ...rest, item: [{ linkId: 'side', item }] };
    const answer = await postFhir(grouped, { type: 'application/json' });
    expect(saidBy((await answer.json()) as Bundle).urgency).toBe('emergency-now');
  });

  test('an empty response is legal', async () => {
    const { item: _item, ...empty } = plainResponse({});
    expect((await postFhir(empty)).status).toBe(200);
  });
});

describe('what is refused names the item', () => {
  const sheet = { 'emergency-signs': ['none'], side: 'left' } as const;
  const changed = (change: object) => ({ ...plainResponse(sheet), ...change });
  const withItem = (item: unknown) => changed({ item: [item] });
  const coded = (linkId: string, ...codes: string[]) =>
    withItem({
      linkId,
      answer: codes.map((code) => ({ valueCoding: { system: names.answers, code } })),
    });

  test.each<[string, unknown, string, string | undefined, RegExp]>([
    [
      'another version',
      changed({ questionnaire: `${names.questionnaire}|0.9.0` }),
      'other-version',
      'QuestionnaireResponse.questionnaire',
      /\|0\.9\.0/,
    ],
    [
      'no version',
      changed({ questionnaire: names.questionnaire }),
      'other-version',
      'QuestionnaireResponse.questionnaire',
      /facewise\|/,
    ],
    [
      'another questionnaire',
      changed({ questionnaire: 'https://other.test/q|1.0.0' }),
      'unknown-value',
      'QuestionnaireResponse.questionnaire',
      /other\.test/,
    ],
    [
      'no status',
      changed({ status: undefined }),
      'unknown-value',
      'QuestionnaireResponse.status',
      /status/,
    ],
    [
      'a response entered in error',
      changed({ status: 'entered-in-error' }),
      'wrong-state',
      'QuestionnaireResponse.status',
      /error/,
    ],
    [
      'an unknown item',
      withItem({ linkId: 'mood2' }),
      'unknown-question',
      'QuestionnaireResponse.item[0].linkId',
      /mood2/,
    ],
    [
      'an unknown code',
      coded('side', 'side.up'),
      'unknown-option',
      'QuestionnaireResponse.item[0].answer[0].valueCoding',
      /side\.up/,
    ],
    [
      'a code of another question',
      coded('mood', 'impact-upset.never'),
      'unknown-option',
      'QuestionnaireResponse.item[0].answer[0].valueCoding',
      /mood/,
    ],
    [
      'a code of another system',
      withItem({
        linkId: 'side',
        answer: [{ valueCoding: { system: 'http://loinc.org', code: 'side.left' } }],
      }),
      'unknown-option',
      'QuestionnaireResponse.item[0].answer[0].valueCoding',
      /loinc/,
    ],
    [
      'a text for an answer',
      withItem({ linkId: 'side', answer: [{ valueString: 'left' }] }),
      'wrong-shape',
      'QuestionnaireResponse.item[0].answer[0]',
      /side/,
    ],
    [
      'two answers for one',
      coded('side', 'side.left', 'side.right'),
      'wrong-shape',
      'QuestionnaireResponse.item[0]',
      /side/,
    ],
    [
      'none beside another',
      coded('warning-signs', 'warning-signs.none', 'warning-signs.unsteady'),
      'exclusive-option',
      'QuestionnaireResponse.item[0]',
      /warning-signs/,
    ],
    [
      'the same answer twice',
      coded('triggers', 'triggers.light', 'triggers.light'),
      'repeated-option',
      'QuestionnaireResponse.item[0]',
      /triggers/,
    ],
    [
      'the same item twice',
      changed({ item: [...plainResponse(sheet).item, { linkId: 'side' }] }),
      'repeated-key',
      'QuestionnaireResponse.item[2]',
      /side/,
    ],
    [
      'an item that is none',
      withItem('side'),
      'wrong-shape',
      'QuestionnaireResponse.item[0]',
      /Items/,
    ],
    [
      'items that are no list',
      changed({ item: {} }),
      'wrong-shape',
      'QuestionnaireResponse.item',
      /list/,
    ],
    [
      'answers that are no list',
      withItem({ linkId: 'side', answer: 'left' }),
      'wrong-shape',
      'QuestionnaireResponse.item[0].answer',
      /side/,
    ],
    [
      'items nested without end',
      changed({
        item: JSON.parse('[{"linkId":"notice.x","item":'.repeat(1300) + '[]' + '}]'.repeat(1300)),
      }),
      'wrong-shape',
      `QuestionnaireResponse${'.item[0]'.repeat(9)}.item`,
      /nested/,
    ],
    ['another resource', { resourceType: 'Patient' }, 'not-an-object', undefined, /Questionnaire/],
    ['a list', [], 'not-an-object', undefined, /Questionnaire/],
    [
      'an onset after the present age',
      plainResponse({ 'age-now': 'age-12-17', 'onset-age': 'age-40-59' }),
      'onset-after-age',
      'QuestionnaireResponse.item[1]',
      /onset-age/,
    ],
  ])('%s', async (_name, body, code, at, text) => {
    const { status, issues } = await refusal(await postFhir(body));
    expect(status).toBe(422);
    expect(issues).toEqual([{ code, at, text: expect.stringMatching(text) }]);
  });

  test('odd keys come to nothing', async () => {
    for (const linkId of ['__proto__', 'constructor', 'toString']) {
      const { status, issues } = await refusal(await postFhir(coded(linkId, `${linkId}.x`)));
      expect([status, issues[0]?.code]).toEqual([422, 'unknown-question']);
    }
  });

  test('any text that somebody could post is answered in FHIR', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
          fc.jsonValue().map((item) => JSON.stringify(changed({ item }))),
          fc.jsonValue().map((answer) => JSON.stringify(withItem({ linkId: 'side', answer }))),
        ),
        async (text) => {
          const response = await postFhirText(text);
          expect([200, 400, 422]).toContain(response.status);
          expect(await response.json()).toHaveProperty('resourceType');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a body beyond the limit, another type, another method, another parameter', async () => {
    const large = JSON.stringify({ ...plainResponse({}), id: 'x'.repeat(largestResponse) });
    expect(await refusal(await postFhirText(large))).toMatchObject({
      status: 413,
      issues: [{ code: 'body-too-large' }],
    });
    expect(await refusal(await postFhirText('{}', { type: 'application/xml' }))).toMatchObject({
      status: 415,
      issues: [{ code: 'unsupported-media-type' }],
    });
    expect(await refusal(await postFhir(plainResponse({}), { query: '?tenant=x' }))).toMatchObject({
      status: 422,
      issues: [{ code: 'unknown-key', at: 'http.tenant' }],
    });
    expect(await refusal(await postFhir(plainResponse({}), { query: '?lang=fr' }))).toMatchObject({
      issues: [{ code: 'unknown-value', at: 'http.lang' }],
    });
    expect(
      await refusal(await postFhir(plainResponse({}), { query: '?lang=en&lang=en' })),
    ).toMatchObject({ issues: [{ code: 'repeated-key' }] });
    const { GET, OPTIONS } = await import(
      '../../app/api/v1/fhir/QuestionnaireResponse/$assess/route.ts'
    );
    const asked = new Request('http://localhost:3000/x');
    expect(await refusal(await GET(asked))).toMatchObject({
      status: 405,
      issues: [{ code: 'method-not-allowed' }],
    });
    expect((await OPTIONS(asked)).headers.get('allow')).toBe('POST, OPTIONS');
  });

  test('withdrawn rules judge nothing', async () => {
    vi.stubEnv(withdrawnVariable, 'all');
    expect(await refusal(await postFhir(plainResponse(sheet)))).toMatchObject({
      status: 503,
      issues: [{ code: 'rules-withdrawn' }],
    });
  });
});

import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CodeSection } from '../../components/handover/code-section.tsx';
import { OriginBanner } from '../../components/handover/origin-banner.tsx';
import { ScanField } from '../../components/handover/scan-field.tsx';
import { EmergencyPage } from '../../components/questionnaire/emergency-page.tsx';
import { QuestionPage } from '../../components/questionnaire/question-page.tsx';
import { ReviewPage } from '../../components/questionnaire/review-page.tsx';
import { ResultPage } from '../../components/result/result-page.tsx';
import { questionPath } from '../../rules/engine/question-path.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { classicSpasm, toldFor } from './assessment-fixture.ts';
import { showPseudo } from './spoken.tsx';

const codedCheck = { answers: classicSpasm, witness: {}, subject: 'self' } as const;
const back = { href: '/en', onBack: vi.fn() };

/** Names that no language translates: ids of sources, numbers to call, dates, versions, marks. */
const untranslated = [
  /^R\d+[a-d]?$/,
  /^\d{3,5}$/,
  /^\d+ \p{L}+ \d{4}$/u,
  /^\d+年\d+月\d+日$/,
  /^\d+\.\d+\.\d+$/,
  /^[0-9a-f]{8,64}$/,
  /^[\s\p{P}\p{S}]*$/u,
];

/** Text on the page that did not come from the words of the language. */
const hardCoded = (): readonly string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const isWord = !text.includes('⟦') && !untranslated.some((known) => known.test(text));
    const tag = node.parentElement?.closest('script, style')?.tagName;
    if (isWord && tag === undefined) found.push(text);
  }
  return found;
};

const pages: readonly (readonly [string, ReactNode])[] = [
  ...questionIds.map((question): readonly [string, ReactNode] => [
    question,
    <QuestionPage
      key={question}
      question={question}
      context="self"
      answers={{}}
      groups={catalogue[question].groups ?? []}
      onAnswered={vi.fn()}
      onSkipped={vi.fn()}
      back={back}
    />,
  ]),
  [
    'emergency',
    <EmergencyPage
      key="emergency"
      emergencies={[{ id: 'RF01', urgency: 'emergency-now', because: ['emergency-signs'] }]}
      context="self"
      isMinor={false}
      back={back}
      asked={null}
      onLeave={vi.fn()}
    />,
  ],
  [
    'review',
    <ReviewPage
      key="review"
      answers={classicSpasm}
      path={questionPath(classicSpasm)}
      context="self"
      back={back}
      hrefOf={(question) => `/en/check/${question}`}
      onChange={vi.fn()}
      onReviewed={vi.fn()}
    />,
  ],
  [
    'result',
    <ResultPage
      key="result"
      {...toldFor(classicSpasm)}
      back={back}
      date={new Date(2026, 10, 24)}
      onNote={vi.fn()}
      onRestarted={vi.fn()}
    />,
  ],
  ['handover code', <CodeSection key="code" check={codedCheck} date={new Date(2026, 10, 24)} />],
  [
    'answers of a code',
    <OriginBanner
      key="origin"
      handedOver={{
        ...codedCheck,
        locale: 'en',
        rules: { version: '0.9.0', hashStart: 'abcd' },
        day: null,
        assessment: toldFor(classicSpasm).assessment,
        context: 'self',
        path: [],
        hasSameRules: false,
      }}
      now={new Date(2026, 10, 24)}
    >
      {null}
    </OriginBanner>,
  ],
  [
    'field for a code',
    <ScanField
      key="field"
      unopened={{ ok: false, reason: 'mistyped', line: 2 }}
      onText={vi.fn()}
    />,
  ],
];

afterEach(cleanup);

describe.each(['en', 'zh-CN'] as const)('in a language that nobody writes, after %s', (locale) => {
  test.each(pages)(
    '%s: every word comes from the locale, and nothing is cut at 320 px',
    async (_, what) => {
      await page.viewport(320, 640);
      showPseudo(what, locale);
      expect(hardCoded()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});

test('a word that is written into a page would be found', () => {
  showPseudo(<p>Continue</p>, 'en');
  expect(hardCoded()).toEqual(['Continue']);
});

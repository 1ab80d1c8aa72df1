import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeSentences } from '../../components/result/change-words.ts';
import { PatternSection } from '../../components/result/pattern-section.tsx';
import { reasonFinding } from '../../components/result/reason-finding.ts';
import { ResultPage } from '../../components/result/result-page.tsx';
import type { Reason } from '../../rules/schema/assessment.ts';
import { classicSpasm, tenDayFlutter, toldFor } from './assessment-fixture.ts';
import { screen, show, spokenIn } from './spoken.tsx';

afterEach(cleanup);

const showResult = (answers: Parameters<typeof toldFor>[0], locale: 'en' | 'zh-CN' = 'en') =>
  show(
    <ResultPage
      {...toldFor(answers)}
      back={{ href: '/en/check/review', onBack: vi.fn() }}
      date={new Date(2026, 10, 24)}
      onNote={vi.fn()}
      onRestarted={vi.fn()}
    />,
    locale,
  );

describe('each reason opens to what it rests on', () => {
  test.each(['en', 'zh-CN'] as const)('every one in %s: finding, grade, sources', (locale) => {
    const { assessment } = toldFor(classicSpasm);
    showResult(classicSpasm, locale);
    const spoken = spokenIn(locale);
    const section = screen.getByRole('region', { name: spoken.t('ui:result.reasons') });
    const opened = [...section.querySelectorAll('details details')].map(
      ({ textContent }) => textContent,
    );
    const told = assessment.reasons
      .filter(({ pattern }) => pattern === 'hemifacial-spasm-primary')
      .flatMap((reasons) => [...reasons.for, ...reasons.against]);
    expect(told.length).toBeGreaterThan(3);
    expect(opened).toHaveLength(told.length);
    for (const [index, reason] of told.entries()) {
      expect(opened[index]).toContain(reasonFinding(spoken, 'hemifacial-spasm-primary', reason));
      expect(opened[index]).toContain(
        spoken.t(`results:grade.${reason.grade === 'A*' ? 'Astar' : reason.grade}`),
      );
      for (const id of reason.sources) expect(opened[index]).toContain(id);
    }
  });

  test('an estimate tells the idea and never a study', () => {
    const spoken = spokenIn('en');
    const reason: Pick<Reason, 'question' | 'option' | 'grade'> = {
      question: 'brow-lift',
      option: 'brow-up',
      grade: 'C',
    };
    const estimate = reasonFinding(spoken, 'tic', reason);
    expect(estimate).toBe(spoken.t('reasons:findings.brow-lift.idea'));
    expect(estimate).not.toMatch(/\d/);
    expect(reasonFinding(spoken, 'blepharospasm', { ...reason, grade: 'A*' })).toMatch(/41/);
  });
});

describe('what would change this', () => {
  test('one sentence names the change and what would follow', () => {
    const spoken = spokenIn('en');
    expect(
      changeSentences(spoken, {
        question: 'side',
        from: 'left',
        to: 'both-together',
        urgency: 'within-2-weeks',
        top: 'blepharospasm',
      }),
    ).toEqual([
      'If both sides moved at exactly the same moment, it would need a doctor within 2 weeks.',
      'It would be most like this: both eyes closing by themselves.',
    ]);
    expect(
      changeSentences(spoken, {
        question: 'where-now',
        from: 'jaw',
        to: null,
        top: 'other-or-unclear',
      }),
    ).toEqual(['If the jaw itself kept still, it would fit no clear pattern.']);
  });

  test('every change on a result is told that way', () => {
    for (const answers of [classicSpasm, tenDayFlutter]) {
      const { counterfactuals } = toldFor(answers).assessment;
      expect(counterfactuals.length).toBeGreaterThan(0);
      for (const locale of ['en', 'zh-CN'] as const)
        for (const change of counterfactuals)
          expect(changeSentences(spokenIn(locale), change).join('')).toMatch(
            locale === 'en' ? /^If .+, .+\.$/ : /^如果.+，.+。$/,
          );
    }
  });
});

test('a result with a pattern says what was not considered, and leads to the limits', () => {
  showResult(classicSpasm);
  const part = screen.getByRole('region', { name: /not consider/ });
  within(part).getByRole('heading').click();
  expect(within(part).getByText(/scan/)).toBeVisible();
  expect(within(part).getByRole('link')).toHaveAttribute('href', '/en/evidence');
});

describe('when little is known', () => {
  test('an unsure answer that would have told more is named', () => {
    showResult({ 'emergency-signs': ['none'], 'warning-signs': ['none'], side: 'not-sure' });
    expect(screen.getByText(/would tell more/).nextElementSibling).toHaveTextContent(
      'Side of the face',
    );
  });

  test('a known pattern does not stand beside "no clear pattern"', () => {
    const { assessment, ...told } = toldFor(classicSpasm);
    const [first] = assessment.result.patterns;
    if (first === undefined) throw new Error('no pattern');
    const patterns = [
      { id: first.id, fit: 'partly' },
      { id: 'other-or-unclear', fit: 'partly' },
    ] as const;
    const result = { ...assessment.result, band: 'two-patterns', patterns } as const;
    show(<PatternSection {...told} assessment={{ ...assessment, result }} />);
    const { t } = spokenIn('en');
    expect(screen.getByText(t('results:band.possible'))).toBeVisible();
    expect(screen.queryByText(t('results:patterns.other-or-unclear.lead'))).toBeNull();
    expect(screen.getByText(t('results:somethingElse'))).toBeVisible();
  });
});

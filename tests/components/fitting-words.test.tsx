import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ResultPage } from '../../components/result/result-page.tsx';
import { choosePlace } from '../../lib/place-choice.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { classicSpasm, tenDayFlutter, toldFor } from './assessment-fixture.ts';
import { screen, show, spokenIn, textOnPage } from './spoken.tsx';

/*
 * No part of a result may contradict another, or say what is not true of this person
 * (docs/reading-of-results.md).
 */

const locales = ['en', 'zh-CN'] as const;

const showResult = (answers: Answers, locale: (typeof locales)[number] = 'en') =>
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

/** Reads the page in both languages, with the words of each. */
const inBoth = (answers: Answers, read: (t: ReturnType<typeof spokenIn>['t']) => void) => {
  for (const locale of locales) {
    showResult(answers, locale);
    read(spokenIn(locale).t);
    cleanup();
  }
};

const stroke: Answers = { 'emergency-signs': ['arm-leg-weak'] };
const changedCharacter: Answers = { ...classicSpasm, 'warning-signs': ['memory-behaviour'] };

/** Quick jerks of an eyelid for some weeks: a lid twitch, and a spasm of one side fits less well. */
const quickLid: Answers = {
  ...tenDayFlutter,
  'age-now': 'age-40-64',
  'movement-kind': 'quick-jerks',
  'how-long': 'weeks-2-to-12',
  'urge-hold': 'cannot-hold',
  triggers: ['nothing'],
  'seen-asleep': 'looked-not-there',
};

/** Both eyes close, at times squeezed and at times unable to lift: no pattern is put first. */
const bothKinds: Answers = {
  ...classicSpasm,
  side: 'both-together',
  'where-now': ['lid-flicker', 'eye-closing'],
  'movement-kind': 'quick-jerks',
  'eyes-shut': 'both-eyes',
  'squeeze-or-droop': 'both-kinds',
};

afterEach(() => {
  cleanup();
  choosePlace(null);
});

describe('the signs to watch for', () => {
  test('beside an emergency say when to call again, and speak of nothing later', () => {
    inBoth(stroke, (t) => {
      const net = screen.getByRole('region', { name: t('ui:result.watchForNow') });
      expect(within(net).getAllByRole('heading', { level: 3 })).toHaveLength(1);
      expect(net.textContent).toContain(t('results:safetyNet.now.breathing'));
      expect(textOnPage()).not.toContain(t('results:safetyNet.todayHeading'));
      expect(textOnPage()).not.toContain(t('results:safetyNet.soonerHeading'));
    });
  });

  test('beside "today" speak of no appointment that could come sooner', () => {
    inBoth(changedCharacter, (t) => {
      expect(textOnPage()).toContain(t('results:safetyNet.todayHeading'));
      expect(textOnPage()).not.toContain(t('results:safetyNet.soonerHeading'));
    });
  });
});

describe('the door for today', () => {
  test('puts nothing off: nobody is told to be sent on first', () => {
    choosePlace('gb');
    inBoth(changedCharacter, (t) => {
      expect(textOnPage()).toContain(t('results:steps.see-neurology_today'));
      expect(textOnPage()).not.toContain(t('results:steps.see-neurology_gb'));
    });
  });

  test('is the department itself where the place has such a door', () => {
    choosePlace('cn');
    inBoth(changedCharacter, (t) =>
      expect(textOnPage()).toContain(t('results:steps.see-neurology_today_cn')),
    );
  });

  test('stays the usual one where it is not for today', () => {
    choosePlace('gb');
    inBoth(classicSpasm, (t) =>
      expect(textOnPage()).toContain(t('results:steps.see-neurology_gb')),
    );
  });
});

describe('the warning about tablets for a spasm of one side', () => {
  const warning = 'flags:RF28.advice.note';

  test('stands where that pattern is named', () => {
    inBoth(classicSpasm, (t) => expect(textOnPage()).toContain(t(warning)));
  });

  test('does not frighten somebody with a lid twitch, whom that pattern fits less well', () => {
    const fits = toldFor(quickLid).assessment.result.patterns;
    expect(fits).toContainEqual({ id: 'hemifacial-spasm-primary', fit: 'less' });
    inBoth(quickLid, (t) => expect(textOnPage()).not.toContain(t(warning)));
  });
});

test('where nothing fits, that is said once', () => {
  expect(toldFor(bothKinds).assessment.result.band).toBe('unclear');
  inBoth(bothKinds, (t) => {
    expect(textOnPage().split(t('results:band.unclear'))).toHaveLength(2);
    expect(textOnPage()).not.toContain(t('results:somethingElse'));
  });
});

test('the reasons say that they compare with the closest other pattern', () => {
  inBoth(classicSpasm, (t) => expect(textOnPage()).toContain(t('reasons:lead')));
});

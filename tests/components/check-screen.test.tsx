import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CheckScreen, type QuestionLayout } from '../../components/check/check-screen.tsx';
import { mayHaveBegun } from '../../components/check/loaded-check.ts';
import { pathOfStep, stepOfPath, stepOfView, steps } from '../../components/check/step.ts';
import { ToldPage } from '../../components/check/told-page.tsx';
import { arriveAt } from '../../components/chrome/arrival.ts';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import { createLiveCheck, type LiveCheck } from '../../lib/check/live-check.ts';
import { rulesKnowledge } from '../../lib/check/provide-rules.ts';
import { tabStorage } from '../../lib/tab-storage.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { screen, show, spokenIn } from './spoken.tsx';

const layout: QuestionLayout = {
  groups: Object.fromEntries(
    questionIds.flatMap((id) => {
      const { groups } = catalogue[id];
      return groups === undefined ? [] : [[id, groups]];
    }),
  ),
  mustAnswer: questionIds.filter(rulesKnowledge.mustAnswer),
};

/** The screen over a real check, without the browser's history. */
const Screen = ({ check }: { readonly check: LiveCheck }) => {
  const view = useSyncExternalStore(check.subscribe, check.getSnapshot);
  const [date] = useState(() => new Date());
  const step = stepOfView(view);
  useEffect(() => {
    if (step !== null) arriveAt(pathOfStep('en', step));
  }, [step]);
  return (
    <CheckScreen
      view={view}
      step={step}
      layout={layout}
      date={date}
      ToldPage={ToldPage}
      send={check.send}
      foresee={check.foresee}
      onBack={() => check.send({ type: 'wentBack' })}
      onNote={vi.fn()}
      onPrint={vi.fn()}
      onRestarted={() => check.send({ type: 'restarted' })}
    />
  );
};

const begin = () => {
  const check = createLiveCheck(() => null);
  check.send({ type: 'started', subject: 'self' });
  show(<Screen check={check} />);
  return check;
};

const heading = () => screen.getByRole('heading', { level: 1 });
const goOn = async () => {
  forgetLastPress();
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
};
const tick = (name: RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
const title = (id: (typeof questionIds)[number]) => spokenIn('en').t(`questions:${id}.title`);

beforeEach(forgetLastPress);
afterEach(cleanup);

describe('the check on screen', () => {
  test('an emergency sign leads to the emergency page on the very next step, with focus there', async () => {
    begin();
    await tick(/^An arm or a leg/);
    await goOn();
    expect(heading()).toHaveAccessibleName(/^Emergency: Call/);
    expect(heading()).toHaveFocus();
  });

  test('"not sure" about emergencies shows what to look at, and asks once more', async () => {
    begin();
    await tick(/not sure/);
    await goOn();
    expect(heading()).toHaveAccessibleName('Check for a stroke now');
    expect(heading().closest('legend')).not.toBeNull();
    expect(screen.getByText(/Does one side hang/)).toBeVisible();
    await tick(/not sure/);
    await goOn();
    expect(heading()).toHaveAccessibleName(title('warning-signs'));
  });

  test('tells the check what is ticked, before it is sent', async () => {
    const check = createLiveCheck(() => null);
    check.send({ type: 'started', subject: 'self' });
    const foresee = vi.spyOn(check, 'foresee');
    show(<Screen check={check} />);
    await tick(/^No, none of these/);
    expect(foresee).toHaveBeenCalledExactlyOnceWith({
      type: 'answered',
      question: 'emergency-signs',
      answer: ['none'],
    });
    expect(check.getSnapshot().answers).toEqual({});
    await goOn();
    expect(check.getSnapshot().answers).toEqual({ 'emergency-signs': ['none'] });
  });

  test('moves focus to the heading of every next question', async () => {
    begin();
    await tick(/^No, none of these/);
    await goOn();
    expect(heading()).toHaveAccessibleName(title('warning-signs'));
    expect(heading()).toHaveFocus();
  });

  test('Back shows the question before, as it was answered', async () => {
    begin();
    await tick(/^No, none of these/);
    await goOn();
    forgetLastPress();
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(heading()).toHaveAccessibleName(title('emergency-signs'));
    expect(screen.getByRole('checkbox', { name: /^No, none of these/ })).toBeChecked();
  });

  test('offers no way past a gate', () => {
    begin();
    expect(screen.queryByRole('button', { name: 'Skip this question' })).toBeNull();
  });
});

describe('the addresses of the check', () => {
  test('every step has one, and is found by it in both languages', () => {
    for (const step of steps)
      for (const locale of ['en', 'zh-CN']) expect(stepOfPath(pathOfStep(locale, step))).toBe(step);
  });

  test('other addresses name no step', () => {
    for (const path of ['/en', '/en/check', '/en/privacy/side', '/en/check/nonsense'])
      expect(stepOfPath(path)).toBeNull();
  });
});

test('a check that was begun in this tab is found without loading the rules', () => {
  sessionStorage.clear();
  expect(mayHaveBegun()).toBe(false);
  createLiveCheck(tabStorage).send({ type: 'started', subject: 'self' });
  expect(mayHaveBegun()).toBe(true);
  sessionStorage.clear();
});

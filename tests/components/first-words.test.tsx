import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstWords } from '../../app/first-words.ts';
import { questionLayout } from '../../app/question-layout.ts';
import { CheckScreen } from '../../components/check/check-screen.tsx';
import { prerenderedView } from '../../components/check/prerendered-view.ts';
import { type Step, steps } from '../../components/check/step.ts';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import { WordsProvider } from '../../components/words-provider.tsx';
import { locales } from '../../lib/i18n/locales.ts';
import { loadDictionary } from '../../lib/i18n/server.ts';
import { textOnPage } from './spoken.tsx';

beforeEach(forgetLastPress);
afterEach(cleanup);

/** A step as its page shows it before the check is there, with the words of the layout around it. */
const open = (step: Step, locale: (typeof locales)[number], words = firstWords(locale, step)) => {
  const send = vi.fn();
  render(
    <WordsProvider dictionary={loadDictionary(locale, ['ui'])} locale={locale}>
      <WordsProvider dictionary={words} locale={locale}>
        <CheckScreen
          view={prerenderedView(step)}
          step={step}
          layout={questionLayout}
          date={new Date()}
          ToldPage={null}
          send={send}
          foresee={undefined}
          onBack={vi.fn()}
          onNote={vi.fn()}
          onPrint={vi.fn()}
        />
      </WordsProvider>
    </WordsProvider>,
  );
  return send;
};

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

describe.each(locales)('before the rules and all words have arrived, in %s', (locale) => {
  test.each(steps)('%s can be read and answered', (step) => {
    const send = open(step, locale);
    expect(document.querySelector('h1')).not.toBeNull();
    const submit = document.querySelector<HTMLElement>('form button[type=submit]');
    // Continue without an answer, and every word behind a press.
    if (submit !== null) fireEvent.click(submit);
    for (const summary of all('summary')) fireEvent.click(summary);
    for (const choice of all('main input:not([type=text])')) fireEvent.click(choice);
    expect(textOnPage()).not.toMatch(/⟦|undefined/);
    if (submit === null) return;
    forgetLastPress();
    fireEvent.click(submit);
    expect(send).toHaveBeenCalled();
  });
});

test('a step without words of its own is noticed', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => open('side', 'en', firstWords('en', 'course'))).toThrow(/questions:side/);
  error.mockRestore();
});

import { cleanup, fireEvent, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { questionLayout } from '../../../app/question-layout.ts';
import { useCheckView } from '../../../components/check/loaded-check.ts';
import { InterviewSteps } from '../../../components/desk/interview/interview-steps.tsx';
import { optionKeys } from '../../../components/desk/interview/option-keys.ts';
import { PatientLanguageProvider } from '../../../components/desk/interview/patient-words.tsx';
import { useFiling } from '../../../components/desk/interview/use-filing.ts';
import { WordsProvider } from '../../../components/words-provider.tsx';
import { createLiveCheck, type LiveCheck } from '../../../lib/check/live-check.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Outbox } from '../../../lib/outbox/live-outbox.ts';
import { emptyView } from '../../../lib/outbox/outbox-view.ts';
import type { Submission } from '../../../lib/sending/submission.ts';
import { type Answers, contract, type QuestionId } from '../../../rules/schema/contract.ts';
import type { PatternId } from '../../../rules/schema/ids.ts';
import { classicCases } from '../../e2e/support/classic-cases.ts';
import { dictionaries, screen, spokenIn, textOnPage } from '../spoken.tsx';

const clinic = { slug: 'demo', name: { 'zh-CN': '示例', en: 'Demo clinic' } };

/** An outbox that only remembers what it was given. */
const fakeOutbox = (queued: Submission[], answer: 'kept' | 'full' = 'kept'): Outbox => ({
  queue: async (submission) => {
    if (answer === 'kept') queued.push(submission);
    return answer;
  },
  receiptOf: (key) => ({ id: key, ticket: 'A101', urgency: 'routine', receivedAt: '' }),
  retry: () => {},
  discard: () => {},
  wipe: async () => {},
  getSnapshot: () => emptyView,
  subscribe: () => () => {},
  close: () => {},
});

const Interview = ({
  check,
  outbox,
  hasKeys = true,
}: {
  readonly check: LiveCheck;
  readonly outbox: Outbox;
  readonly hasKeys?: boolean;
}) => {
  const [patientLocale, setPatientLocale] = useState<Locale>('zh-CN');
  const view = useCheckView(check);
  const filing = useFiling(check, outbox, 'demo', patientLocale);
  return (
    <PatientLanguageProvider dictionaries={dictionaries} locale={patientLocale}>
      {view !== null && (
        <InterviewSteps
          check={check}
          view={view}
          layout={questionLayout}
          clinic={clinic}
          patientLocale={patientLocale}
          onPatientLocale={setPatientLocale}
          outbox={outbox}
          filing={filing}
          onNote={vi.fn()}
          hasKeys={hasKeys}
        />
      )}
    </PatientLanguageProvider>
  );
};

let clock = 0;

const begin = (hasKeys = true, answer: 'kept' | 'full' = 'kept') => {
  const check = createLiveCheck(() => null);
  const queued: Submission[] = [];
  render(
    <WordsProvider dictionary={dictionaries.en} locale="en">
      <Interview check={check} outbox={fakeOutbox(queued, answer)} hasKeys={hasKeys} />
    </WordsProvider>,
  );
  let count = 0;
  // Each test begins long after the one before.
  clock += 60_000;
  let time = clock;
  return {
    check,
    queued,
    keys: () => count,
    at: () => check.getSnapshot().at,
    /** One key of the clerk, half a second after the last. */
    press: (key: string, after = 500, more: KeyboardEventInit = {}) => {
      count += 1;
      time += after;
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...more,
      });
      Object.defineProperty(event, 'timeStamp', { value: time });
      fireEvent(document.body, event);
    },
  };
};

const keyFor = (question: QuestionId, option: string): string =>
  optionKeys(question).find((each) => each.option === option)?.key ?? '';

/** The keys a clerk presses for the answer of a story: one each, and Enter after several. */
const keysFor = (question: QuestionId, answers: Answers): readonly string[] => {
  const answer: string | readonly string[] | undefined = answers[question];
  if (answer === undefined) {
    const unsure = contract[question].options.find((option) =>
      ['not-sure', 'prefer-not-to-say'].includes(option),
    );
    return [keyFor(question, unsure ?? '')];
  }
  if (typeof answer === 'string') return [keyFor(question, answer)];
  const keys = answer.map((option) => keyFor(question, option));
  return keys.some((key) => key === '0' || key === 'n') ? keys : [...keys, 'Enter'];
};

/** 25 keys from the first screen to the ticket; stories with more branches or more ticks take two more. */
const mostKeys: { readonly [P in PatternId]?: number } = {
  'post-paralytic-spasm': 27,
  'meige-syndrome': 27,
};

afterEach(cleanup);

describe('an interview with one key for each answer', () => {
  test.each(classicCases)('$story: is filed in few keys', async ({ answers, top }) => {
    const { press, check, queued, at, keys } = begin();
    press('Enter');
    for (let question = at(); question !== null; question = at())
      for (const key of keysFor(question, answers)) press(key);
    expect(check.getSnapshot().stage).toBe('review');
    press('Enter');
    await expect.poll(() => queued.length).toBe(1);
    expect(keys()).toBeLessThanOrEqual(mostKeys[top] ?? 25);
    expect(queued[0]?.body).toMatchObject({ clinic: 'demo', source: 'desk', lang: 'zh-CN' });
    expect(queued[0]?.body.answers['where-now']).toEqual(answers['where-now']);
    expect(await screen.findByText('A101', { selector: '.screen-only *' })).toBeVisible();
  });
});

describe('a question of the interview', () => {
  test('shows each option in both languages on one line, with its key', () => {
    const { press } = begin();
    press('Enter');
    for (const key of ['0', '0']) press(key);
    const [zh, en] = [spokenIn('zh-CN'), spokenIn('en')];
    for (const option of contract['age-now'].options) {
      const patient = screen.getByText(zh.t(`questions:age-now.options.${option}`));
      const row = patient.closest('label');
      expect(row?.textContent).toContain(en.t(`questions:age-now.options.${option}`));
      expect(row?.textContent).toContain(keyFor('age-now', option));
      expect(patient).toHaveAttribute('lang', 'zh-Hans-CN');
    }
  });

  test('a key that is held down, or pressed twice by a tremor, answers one question only', () => {
    const { press, at } = begin();
    press('Enter');
    press('0');
    press('0', 200);
    press('0', 5_000, { repeat: true });
    expect(at()).toBe('warning-signs');
  });

  test('Backspace goes back, and what was answered is still there', () => {
    const { press, at } = begin();
    for (const key of ['Enter', '0', '0', 'Backspace']) press(key);
    expect(at()).toBe('warning-signs');
    expect(screen.getByRole('checkbox', { checked: true })).toBeInTheDocument();
  });

  test('without an answer Enter says what is missing and stays', () => {
    const { press, at } = begin();
    for (const key of ['Enter', 'Enter']) press(key);
    expect(screen.getByRole('alert').textContent).toContain('Select what has happened');
    expect(at()).toBe('emergency-signs');
  });

  test('with the keys switched off nothing happens, and everything can be clicked', async () => {
    const { press, at, check } = begin(false);
    press('Enter');
    expect(check.getSnapshot().stage).toBe('start');
    await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
    press('0');
    expect(at()).toBe('emergency-signs');
    await userEvent.click(
      screen.getByText(spokenIn('zh-CN').t('questions:emergency-signs.options.none')),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(at()).toBe('warning-signs');
  });
});

describe('what must not be read aloud', () => {
  const zh = spokenIn('zh-CN');
  const en = spokenIn('en');

  test('the line about self-harm is not there in the language of the clerk', () => {
    const { press } = begin();
    press('Enter');
    expect(textOnPage()).toContain(zh.t('questions:emergency-signs.options.self-harm-thoughts'));
    expect(textOnPage()).not.toContain(
      en.t('questions:emergency-signs.options.self-harm-thoughts'),
    );
    expect(textOnPage()).toContain(en.t('kiosk:interview.doNotReadLine'));
  });

  test('on the private screen there is that line alone, in the language of the patient', async () => {
    const { press, at, check } = begin();
    for (const key of ['Enter', 'p']) press(key);
    const dialog = screen.getByRole('dialog');
    expect(dialog.textContent).toContain(
      zh.t('questions:emergency-signs.options.self-harm-thoughts'),
    );
    expect(within(dialog).getAllByRole('radio')).toHaveLength(2);
    press('0');
    expect(at()).toBe('emergency-signs');
    await userEvent.click(within(dialog).getByText(zh.t('kiosk:private.yes')));
    await userEvent.click(within(dialog).getByRole('button'));
    press('Enter');
    expect(check.getSnapshot()).toMatchObject({
      stage: 'emergency',
      answers: { 'emergency-signs': ['self-harm-thoughts'] },
    });
  });

  test('“no” on the private screen ticks nothing', async () => {
    const { press, check } = begin();
    for (const key of ['Enter', 'p']) press(key);
    await userEvent.click(screen.getByText(zh.t('kiosk:private.no')));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(check.getSnapshot().answers).toEqual({});
  });
});

describe('an emergency', () => {
  test('stops the interview in one step, and is filed with one key', async () => {
    const { press, queued } = begin();
    for (const key of ['Enter', '1', 'Enter']) press(key);
    expect(screen.getByRole('heading', { name: /Stop here/ })).toBeVisible();
    press('f');
    await expect.poll(() => queued.length).toBe(1);
    expect(queued[0]?.body.answers).toEqual({ 'emergency-signs': ['face-droop-sudden'] });
  });

  test('can be left on purpose, and stays in sight', () => {
    const { press, at } = begin();
    for (const key of ['Enter', '1', 'Enter', 'v']) press(key);
    expect(at()).toBe('warning-signs');
    expect(textOnPage()).toContain('The advice still holds');
  });
});

test('after the next patient was called nothing of the last one is left', async () => {
  const { press, queued, check } = begin();
  for (const key of ['Enter', '1', 'Enter', 'f']) press(key);
  await expect.poll(() => queued.length).toBe(1);
  await screen.findByText('A101', { selector: '.screen-only *' });
  press('Enter');
  expect(check.getSnapshot()).toMatchObject({ stage: 'start', answers: {} });
  expect(textOnPage()).not.toContain('A101');
});

test('where no more can be kept, the interview stays and says whom to see', async () => {
  const { press, check } = begin(true, 'full');
  for (const key of ['Enter', '1', 'Enter', 'v']) press(key);
  for (let question = check.getSnapshot().at; question !== null; question = check.getSnapshot().at)
    for (const key of keysFor(question, {})) press(key);
  press('Enter');
  expect(await screen.findByText(/No more can be kept/)).toBeVisible();
});

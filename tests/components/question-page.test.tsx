import { cleanup, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asked } from '../../components/questionnaire/question-form.tsx';
import { QuestionPage } from '../../components/questionnaire/question-page.tsx';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { contract, type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import { screen, show, spokenIn, textOnPage } from './spoken.tsx';

const asked = (question: QuestionId, more: Partial<Asked> = {}): Asked => ({
  question,
  context: 'self',
  answers: {},
  groups: catalogue[question].groups ?? [],
  onAnswered: vi.fn(),
  onSkipped: vi.fn(),
  ...more,
});

const showQuestion = (question: QuestionId, more: Partial<Asked> = {}, locale: Locale = 'en') => {
  const props = asked(question, more);
  const onBack = vi.fn();
  show(<QuestionPage key={question} {...props} back={{ href: '/en', onBack }} />, locale);
  return { ...props, onBack };
};

const continueButton = () => screen.getByRole('button', { name: 'Continue' });

beforeEach(forgetLastPress);
afterEach(cleanup);

describe.each(['en', 'zh-CN'] as const)('a question page in %s', (locale) => {
  test.each(questionIds)(
    '%s: the question is the only main heading, and the legend',
    (question) => {
      showQuestion(question, {}, locale);
      const headings = screen.getAllByRole('heading', { level: 1 });
      expect(headings).toHaveLength(1);
      expect(headings[0]?.closest('legend')).not.toBeNull();
      expect(headings[0]).toHaveAccessibleName(spokenIn(locale).t(`questions:${question}.title`));
    },
  );

  test.each(questionIds)('%s: every option is there and none is chosen in advance', (question) => {
    showQuestion(question, {}, locale);
    const role = contract[question].kind === 'many' ? 'checkbox' : 'radio';
    const controls = screen.getAllByRole(role);
    expect(controls).toHaveLength(contract[question].options.length);
    for (const control of controls) expect(control).not.toBeChecked();
  });
});

describe('a question page', () => {
  test('has its way back before the main part', () => {
    showQuestion('side');
    const back = screen.getByRole('link', { name: 'Back' });
    const order = back.compareDocumentPosition(screen.getByRole('main'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('main')).not.toContainElement(back);
  });

  test('hands a press of Back over instead of loading a page', async () => {
    const { onBack } = showQuestion('side');
    await userEvent.click(screen.getByRole('link', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  test('does not go on when an option is chosen', async () => {
    const { onAnswered } = showQuestion('side');
    await userEvent.click(screen.getByRole('radio', { name: 'Only my own left' }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(onAnswered).not.toHaveBeenCalled();
    expect(screen.getByRole('radio', { name: 'Only my own left' })).toBeChecked();
  });

  test('hands over the one chosen option on Continue', async () => {
    const { onAnswered } = showQuestion('side');
    await userEvent.click(screen.getByRole('radio', { name: 'Only my own left' }));
    await userEvent.click(continueButton());
    expect(onAnswered).toHaveBeenCalledExactlyOnceWith('left', undefined);
  });

  test('says what could be answered as it stands, and nothing where it could not', async () => {
    const onChosen = vi.fn();
    showQuestion('onset-age', { answers: { 'age-now': 'age-18-39' }, onChosen });
    await userEvent.click(screen.getByRole('radio', { name: '60 or over' }));
    expect(onChosen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: '18 to 39' }));
    expect(onChosen).toHaveBeenCalledExactlyOnceWith('age-18-39');
  });

  test('says what was ticked before anybody listened', async () => {
    const onChosen = vi.fn();
    const props = asked('side');
    const back = { href: '/en', onBack: vi.fn() };
    const { rerender } = show(<QuestionPage {...props} back={back} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Only my own left' }));
    rerender(<QuestionPage {...props} onChosen={onChosen} back={back} />);
    expect(onChosen).toHaveBeenCalledExactlyOnceWith('left');
  });

  test('says several ticked options as a list, and an emptied list as nothing', async () => {
    const onChosen = vi.fn();
    showQuestion('triggers', { onChosen });
    const [first, second] = screen.getAllByRole('checkbox');
    for (const box of [first, second, first, second])
      if (box !== undefined) await userEvent.click(box);
    expect(onChosen.mock.calls).toEqual([[['light']], [['light', 'face-use']], [['face-use']]]);
  });

  test('hands over every ticked option as a list', async () => {
    const { onAnswered } = showQuestion('triggers');
    const [first, second] = screen.getAllByRole('checkbox');
    if (first !== undefined) await userEvent.click(first);
    if (second !== undefined) await userEvent.click(second);
    await userEvent.click(continueButton());
    expect(onAnswered).toHaveBeenCalledExactlyOnceWith(['light', 'face-use'], undefined);
  });

  test('shows what was answered before', () => {
    showQuestion('side', { answers: { side: 'right' } });
    expect(screen.getByRole('radio', { name: 'Only my own right' })).toBeChecked();
  });

  test('shows answers that arrive after the first paint, unless something was ticked meanwhile', async () => {
    const page = (answers: Asked['answers']) => (
      <QuestionPage
        key="side"
        {...asked('side', { answers })}
        back={{ href: '/en', onBack: vi.fn() }}
      />
    );
    const { rerender } = show(page({}));
    rerender(page({ side: 'right' }));
    expect(screen.getByRole('radio', { name: 'Only my own right' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Only my own left' }));
    rerender(page({ side: 'both-together' }));
    expect(screen.getByRole('radio', { name: 'Only my own left' })).toBeChecked();
  });

  test('offers to skip a question, and never a gate', async () => {
    const { onSkipped } = showQuestion('side');
    await userEvent.click(screen.getByRole('button', { name: 'Skip this question' }));
    expect(onSkipped).toHaveBeenCalledTimes(1);
    cleanup();
    showQuestion('emergency-signs', { onSkipped: undefined });
    expect(screen.queryByRole('button', { name: 'Skip this question' })).toBeNull();
  });

  test('says why it asks, on a press and in place', async () => {
    showQuestion('side');
    const why = spokenIn('en').t('questions:side.why');
    expect(screen.getByText(why)).not.toBeVisible();
    await userEvent.click(screen.getByText('Why we ask'));
    expect(screen.getByText(why)).toBeVisible();
  });

  test('shows long lists in groups of at most five, each under its heading', () => {
    showQuestion('warning-signs');
    const groups = screen
      .getAllByRole('group')
      .filter((group) => group.querySelector(':scope > legend > h2') !== null);
    expect(groups).toHaveLength(5);
    for (const group of groups)
      expect(within(group).getAllByRole('checkbox').length).toBeLessThanOrEqual(5);
  });

  test('speaks of somebody else in the other form', () => {
    showQuestion('age-now', { context: 'other' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      spokenIn('en').t('questions:age-now.title', { context: 'other' }),
    );
  });

  test('names the question in the title and nothing that was answered', () => {
    showQuestion('side', { answers: { side: 'left' } });
    const title = spokenIn('en').t('questions:side.title');
    expect(document.title).toBe(`${title} - Facewise`);
  });
});

describe('an option that stands alone', () => {
  const box = (name: RegExp) => screen.getByRole('checkbox', { name });

  test('clears the others, and the others clear it', async () => {
    showQuestion('emergency-signs');
    await userEvent.click(box(/^Suddenly slurred speech/));
    await userEvent.click(box(/^No, none of these/));
    expect(box(/^Suddenly slurred speech/)).not.toBeChecked();
    expect(box(/^No, none of these/)).toBeChecked();
    await userEvent.click(box(/^Suddenly slurred speech/));
    expect(box(/^No, none of these/)).not.toBeChecked();
  });

  test('comes last, after the divider, "not sure" among them', () => {
    showQuestion('emergency-signs');
    const names = screen.getAllByRole('checkbox').map((each) => each.getAttribute('value'));
    expect(names.slice(-2)).toEqual(['none', 'not-sure']);
    const divider = screen.getByText('or');
    const order = divider.compareDocumentPosition(box(/^No, none of these/));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('clears "none" when "not sure" is ticked', async () => {
    showQuestion('emergency-signs');
    await userEvent.click(box(/^No, none of these/));
    await userEvent.click(box(/not sure/));
    expect(box(/^No, none of these/)).not.toBeChecked();
  });
});

describe('Continue with nothing chosen', () => {
  const error = spokenIn('en').t('questions:side.error');

  test('lists the problem at the top and moves focus there', async () => {
    const { onAnswered } = showQuestion('side');
    await userEvent.click(continueButton());
    const summary = screen.getByRole('alert', { name: 'There is a problem' });
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link', { name: error })).toBeVisible();
    expect(onAnswered).not.toHaveBeenCalled();
  });

  test('says the same beside the options, with the word error for the ear', async () => {
    showQuestion('side');
    await userEvent.click(continueButton());
    const group = screen.getAllByRole('group')[0];
    expect(group).toHaveAccessibleDescription(expect.stringContaining(`Error: ${error}`));
  });

  test('leads from the summary to the first option', async () => {
    showQuestion('side');
    await userEvent.click(continueButton());
    await userEvent.click(screen.getByRole('link', { name: error }));
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
  });

  test('prefixes the title, and not before', async () => {
    showQuestion('side');
    expect(document.title).not.toMatch(/^Error:/);
    await userEvent.click(continueButton());
    expect(document.title).toMatch(/^Error: /);
  });

  test('is not judged before Continue is pressed', async () => {
    showQuestion('side');
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('an age at onset above the present age is asked again', async () => {
  const { onAnswered } = showQuestion('onset-age', { answers: { 'age-now': 'age-18-39' } });
  await userEvent.click(screen.getByRole('radio', { name: /60/ }));
  await userEvent.click(continueButton());
  expect(onAnswered).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('not above the age now');
});

describe('who noticed it', () => {
  test('is not asked of somebody who answers for themselves', () => {
    showQuestion('urge-hold');
    expect(screen.queryByText(/Who noticed this/)).toBeNull();
  });

  test('is asked of a helper, may be left out, and is handed over when given', async () => {
    const { onAnswered } = showQuestion('urge-hold', { context: 'other' });
    await userEvent.click(screen.getByText(/Who noticed this/));
    await userEvent.click(screen.getByRole('radio', { name: 'I saw it' }));
    const [first] = screen.getAllByRole('radio', { name: /^Yes/ });
    if (first !== undefined) await userEvent.click(first);
    await userEvent.click(continueButton());
    expect(onAnswered).toHaveBeenCalledExactlyOnceWith('urge-and-can-hold', 'other');
  });
});

test('beside the question about mood, help is one press away', async () => {
  showQuestion('mood');
  await userEvent.click(screen.getByText(/not wanting to live, press here/));
  expect(textOnPage()).toMatch(/You do not have to be alone with this/);
});

import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReviewPage } from '../../components/questionnaire/review-page.tsx';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import { questionPath } from '../../rules/engine/question-path.ts';
import { tenDayFlutter } from './assessment-fixture.ts';
import { screen, show, spokenIn } from './spoken.tsx';

const path = questionPath(tenDayFlutter);

const showReview = (more: { readonly onMore?: () => void } = {}) => {
  const handlers = { onChange: vi.fn(), onReviewed: vi.fn() };
  show(
    <ReviewPage
      answers={tenDayFlutter}
      path={path}
      context="self"
      back={{ href: '/en/check/told-before', onBack: vi.fn() }}
      hrefOf={(question) => `/en/check/${question}`}
      {...handlers}
      {...more}
    />,
  );
  return handlers;
};

beforeEach(forgetLastPress);
afterEach(cleanup);

describe('check your answers', () => {
  test('has a link to change every question that was due, named after it', () => {
    showReview();
    for (const question of path) {
      const short = spokenIn('en').t(`questions:${question}.short`);
      expect(screen.getByRole('link', { name: `Change ${short}` })).toHaveAttribute(
        'href',
        `/en/check/${question}`,
      );
    }
  });

  test('hands over which answer is to be changed', async () => {
    const { onChange } = showReview();
    const short = spokenIn('en').t('questions:side.short');
    await userEvent.click(screen.getByRole('link', { name: `Change ${short}` }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('side');
  });

  test('says of a question without answer that it was not provided', () => {
    showReview();
    const open = path.filter((question) => tenDayFlutter[question] === undefined);
    expect(open.length).toBeGreaterThan(0);
    expect(screen.getAllByText('Not provided')).toHaveLength(open.length);
  });

  test('offers more questions only where there are some', async () => {
    showReview();
    expect(screen.queryByRole('button', { name: 'Answer more questions' })).toBeNull();
    cleanup();
    const onMore = vi.fn();
    showReview({ onMore });
    await userEvent.click(screen.getByRole('button', { name: 'Answer more questions' }));
    expect(onMore).toHaveBeenCalledTimes(1);
  });

  test('goes on by a button that says where to', async () => {
    const { onReviewed } = showReview();
    await userEvent.click(screen.getByRole('button', { name: 'See the result' }));
    expect(onReviewed).toHaveBeenCalledTimes(1);
  });
});

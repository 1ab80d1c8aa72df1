import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ConsentPage } from '../../components/consent/consent-page.tsx';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { mayConsent } from '../../lib/sending/may-consent.ts';
import { screen, show } from './spoken.tsx';

const ask = (locale: Locale = 'en', isForAnother = false) => {
  const acts = { onAgreed: vi.fn(), onDeclined: vi.fn() };
  const { container } = show(
    <ConsentPage clinic="Renhe" hours={72} isForAnother={isForAnother} {...acts} />,
    locale,
  );
  return { ...acts, container };
};

afterEach(() => {
  cleanup();
  forgetLastPress();
});

/** What is read before the buttons, without the longer layer. */
const read = (container: HTMLElement): string => {
  const copy = container.cloneNode(true) as HTMLElement;
  for (const more of copy.querySelectorAll('details, button')) more.remove();
  return copy.textContent ?? '';
};

describe('the consent page', () => {
  test('is short in English: 150 words at most, also for somebody else', () => {
    const { container } = ask('en', true);
    expect(read(container).split(/\s+/).length).toBeLessThanOrEqual(150);
  });

  test('is short in Chinese: 250 characters at most, also for somebody else', () => {
    const { container } = ask('zh-CN', true);
    expect([...read(container)].length).toBeLessThanOrEqual(250);
  });

  test.each(['en', 'zh-CN'] as const)('says who sees it and for how long, in %s', (locale) => {
    const { container } = ask(locale);
    expect(read(container)).toContain('Renhe');
    expect(read(container)).toContain('72');
  });

  test('has two answers of one look and one size, and nothing is ticked', () => {
    const { container } = ask();
    const [yes, no] = screen.getAllByRole('button');
    expect(yes?.className).toBe(no?.className);
    expect(yes?.getBoundingClientRect().width).toBe(no?.getBoundingClientRect().width);
    expect(yes?.getBoundingClientRect().height).toBe(no?.getBoundingClientRect().height);
    expect(container.querySelectorAll('input')).toHaveLength(0);
  });

  test('hands on yes and no, each by its own button', async () => {
    const { onAgreed, onDeclined } = ask();
    await userEvent.click(screen.getByRole('button', { name: 'No, do not send' }));
    expect(onDeclined).toHaveBeenCalledOnce();
    expect(onAgreed).not.toHaveBeenCalled();
    forgetLastPress();
    await userEvent.click(screen.getByRole('button', { name: 'Yes, send my answers' }));
    expect(onAgreed).toHaveBeenCalledOnce();
  });
});

describe('who may agree to sending', () => {
  test.each(['under-4', 'under-12', 'age-12-17'] as const)(
    'nobody of %s alone; somebody who answers for them may',
    (age) => {
      expect(mayConsent({ subject: 'self', answers: { 'age-now': age } })).toBe(false);
      expect(mayConsent({ subject: 'other', answers: { 'age-now': age } })).toBe(true);
    },
  );

  test('an adult, and somebody whose age is not known', () => {
    expect(mayConsent({ subject: 'self', answers: { 'age-now': 'age-18-39' } })).toBe(true);
    expect(mayConsent({ subject: 'self', answers: { 'age-now': 'not-sure' } })).toBe(true);
    expect(mayConsent({ subject: 'self', answers: {} })).toBe(true);
  });
});

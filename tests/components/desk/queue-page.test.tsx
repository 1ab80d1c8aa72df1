import { cleanup, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { QueuePage } from '../../../components/desk/queue/queue-page.tsx';
import { chooseSingleKeys } from '../../../components/desk/single-keys.ts';
import type { DeskApi } from '../../../lib/desk/desk-api.ts';
import { Unreachable } from '../../../lib/desk/fetch-json.ts';
import { createTrainingDesk } from '../../../lib/desk/training-desk.ts';
import { screen, spokenIn, textOnPage } from '../spoken.tsx';
import { showDesk } from './show-desk.tsx';

const router = vi.hoisted(() => ({ push: vi.fn(), replace: vi.fn() }));
vi.mock('next/navigation', () => ({ useRouter: () => router, usePathname: () => '/en/desk' }));

const { t } = spokenIn('en');
const lines = () => [...document.querySelectorAll<HTMLElement>('tr[data-id]')];
const ticketOf = (line: Element | null | undefined) =>
  line?.querySelector('th a')?.textContent ?? null;
const tickets = () => lines().map(ticketOf);
const opened = () => waitFor(() => expect(lines().length).toBe(7));
const barButton = (name: RegExp) =>
  within(screen.getByRole('region', { name: /^Ticket / })).getByRole('button', { name });

/** A server whose answers can be made to fail. */
const fragile = () => {
  const desk = createTrainingDesk();
  const state = { isGone: false };
  const guarded =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      state.isGone ? Promise.reject(new Unreachable()) : call(...args);
  const api: DeskApi = { ...desk, list: guarded(desk.list), change: guarded(desk.change) };
  return { api, state };
};

beforeEach(async () => {
  await page.viewport(1280, 800);
  chooseSingleKeys(true);
  router.push.mockClear();
});
afterEach(cleanup);

describe('what the queue shows', () => {
  test('pins red flags that nobody has noted, then the most urgent, then who came first', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    expect(tickets()).toEqual(['T007', 'T003', 'T005', 'T006', 'T001', 'T004', 'T002']);
    expect(
      screen.getByRole('rowheader', { name: t('desk:queue.parts.attention', { count: '4' }) }),
    ).toBeVisible();
  });

  test('names beside the ticket what a website of the clinic calls the visit', async () => {
    const desk = createTrainingDesk();
    const list: DeskApi['list'] = async (...args) => {
      const told = await desk.list(...args);
      const [first, ...rest] = told.intakes;
      return first === undefined
        ? told
        : { ...told, intakes: [{ ...first, ref: 'A-0042' }, ...rest] };
    };
    showDesk(<QueuePage />, { ...desk, list });
    await opened();
    expect(screen.getByText(t('desk:queue.ref', { ref: 'A-0042' }))).toBeVisible();
    expect(screen.getAllByText(/^Reference /)).toHaveLength(1);
  });

  test('says the order, and that the list is no diagnosis', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    expect(screen.getByRole('columnheader', { name: 'How soon' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(textOnPage()).toContain(t('desk:limit'));
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  test('leads to where a problem is reported', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    const link = screen.getByRole('link', { name: t('ui:chrome.report') });
    expect(link).toHaveAttribute('href', '/en/safety#report');
  });

  test('counts in the title who waits for somebody to take note of them', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    await waitFor(() => expect(document.title).toContain('(4) Queue'));
  });

  test('hides by a filter whoever does not fit, and never an unnoted red flag', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'en');
    expect(tickets()).toEqual(['T007', 'T003', 'T005', 'T006']);
    await userEvent.click(screen.getByRole('button', { name: t('desk:filters.clear') }));
    expect(tickets()).toHaveLength(7);
  });
});

describe('by keyboard alone', () => {
  const focusList = async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    lines()[0]?.focus();
  };

  test('the list is one stop, and the arrow keys go from line to line', async () => {
    await focusList();
    expect(lines().filter((line) => line.tabIndex === 0)).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}j');
    expect(ticketOf(document.activeElement)).toBe('T005');
    await userEvent.keyboard('k{End}');
    expect(ticketOf(document.activeElement)).toBe('T002');
    await userEvent.keyboard('{ArrowDown}');
    expect(ticketOf(document.activeElement)).toBe('T002');
    await userEvent.keyboard('{Home}');
    expect(ticketOf(document.activeElement)).toBe('T007');
  });

  test('Enter opens, c calls, u takes it back, a acknowledges the flags', async () => {
    await focusList();
    await userEvent.keyboard('{Enter}');
    expect(router.push).toHaveBeenCalledExactlyOnceWith(
      '/en/desk/intake?id=training-intake-000007',
    );
    await userEvent.keyboard('c');
    expect(await screen.findByText('T007 is called.')).toBeVisible();
    await userEvent.keyboard('u');
    expect(await screen.findByText('T007 is waiting again.')).toBeVisible();
    await userEvent.keyboard('a');
    expect(await screen.findByText('The red flags of T007 are acknowledged.')).toBeVisible();
    await waitFor(() => expect(tickets()[0]).toBe('T003'));
  });

  test('focus stays on the line when it moves to another part of the list', async () => {
    await focusList();
    await userEvent.keyboard('a');
    await waitFor(() => expect(tickets()[0]).toBe('T003'));
    expect(ticketOf(document.activeElement)).toBe('T007');
  });

  test('a letter does nothing outside the list, with Ctrl, or when letters are switched off', async () => {
    await focusList();
    await userEvent.keyboard('{Control>}c{/Control}');
    screen.getByLabelText(t('desk:filters.ticket')).focus();
    await userEvent.keyboard('c');
    await userEvent.clear(screen.getByLabelText(t('desk:filters.ticket')));
    chooseSingleKeys(false);
    lines()[0]?.focus();
    await userEvent.keyboard('c{ArrowDown}');
    expect(ticketOf(document.activeElement)).toBe('T003');
    expect(textOnPage()).not.toContain('T007 is called');
  });

  test('? shows every key, and closing it gives the focus back', async () => {
    await focusList();
    await userEvent.keyboard('?');
    expect(screen.getByRole('dialog', { name: t('desk:keys.title') })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: t('desk:keys.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(ticketOf(document.activeElement)).toBe('T007');
  });
});

describe('what is done to somebody', () => {
  test('leaving needs a second press', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    await userEvent.click(barButton(/^Has left/));
    expect(textOnPage()).not.toContain('T007 has left.');
    await userEvent.click(barButton(/press again/));
    expect(await screen.findByText('T007 has left.')).toBeVisible();
  });

  test('a transfer names the department', async () => {
    showDesk(<QueuePage />, createTrainingDesk());
    await opened();
    await userEvent.selectOptions(screen.getByLabelText('Transfer to'), 'Eye clinic');
    await userEvent.click(barButton(/^Transfer$/));
    await waitFor(() => expect(lines()[0]?.textContent).toContain('Eye clinic'));
  });

  test('somebody else was faster: it is said, nothing is done, and the list is right', async () => {
    const desk = createTrainingDesk();
    const { listen: _, ...rest } = desk;
    showDesk(<QueuePage />, { ...rest, listen: () => () => undefined });
    await opened();
    const list = await desk.list(null, new AbortController().signal);
    const row = list.intakes.find(({ ticket }) => ticket === 'T007');
    await desk.change(row?.id ?? '', { version: 1, change: { kind: 'call' } });
    lines()[0]?.focus();
    await userEvent.keyboard('a');
    expect(await screen.findByText(t('desk:queue.conflict', { ticket: 'T007' }))).toBeVisible();
    await waitFor(() => expect(lines()[0]?.textContent).toContain('Called'));
  });
});

describe('with the server gone', () => {
  test('the list stays readable, says so, and offers nothing that would be lost', async () => {
    const { api, state } = fragile();
    showDesk(<QueuePage />, api);
    await opened();
    state.isGone = true;
    const readOnly = () => screen.queryByText(/You can read this list, but change nothing/);
    await waitFor(() => expect(readOnly()?.closest('[role="alert"]')).toBeTruthy(), {
      timeout: 10_000,
    });
    expect(tickets()).toHaveLength(7);
    expect(barButton(/^Call/)).toHaveAttribute('aria-disabled', 'true');
    state.isGone = false;
    await waitFor(() => expect(readOnly()).toBeNull(), { timeout: 10_000 });
    expect(barButton(/^Call/)).toHaveAttribute('aria-disabled', 'false');
  });
});

test('at 320 px nothing is wider than the page, in both languages', async () => {
  await page.viewport(320, 700);
  for (const locale of ['en', 'zh-CN'] as const) {
    showDesk(<QueuePage />, createTrainingDesk(), { locale });
    await opened();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    cleanup();
  }
});

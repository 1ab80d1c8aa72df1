import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FailedItems } from '../../../components/desk/outbox/failed-items.tsx';
import { locales } from '../../../lib/i18n/locales.ts';
import type { FailedItem, Failure } from '../../../machines/outbox/outbox-context.ts';
import { screen, show, spokenIn } from '../spoken.tsx';

afterEach(cleanup);

const item = (id: string, failure: Failure): FailedItem => ({
  id,
  keptAt: Date.parse('2026-11-27T08:00:00Z'),
  failure,
});
const refused = item('bad', { kind: 'refused', status: 422, isOutdated: false });

for (const locale of locales)
  describe(`${locale}: what could not be sent from the desk`, () => {
    const { t } = spokenIn(locale);
    const open = (failed: readonly FailedItem[]) => {
      const outbox = { retry: vi.fn(), discard: vi.fn() };
      show(<FailedItems outbox={outbox} view={{ failed }} />, locale);
      return outbox;
    };
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

    test('shows nothing while nothing failed', () => {
      open([]);
      expect(screen.queryByRole('region')).toBeNull();
    });

    test('is sent again with one press', async () => {
      const outbox = open([refused]);
      await press(t('desk:outbox.retry'));
      expect(outbox.retry).toHaveBeenCalledTimes(1);
      expect(outbox.discard).not.toHaveBeenCalled();
    });

    test('is discarded with the second press, not with the first', async () => {
      const outbox = open([refused]);
      await press(t('desk:outbox.discard'));
      expect(outbox.discard).not.toHaveBeenCalled();
      await press(t('desk:outbox.discardSure'));
      expect(outbox.discard).toHaveBeenCalledExactlyOnceWith('bad');
    });

    test('says why, also that the questions have changed since', () => {
      open([
        refused,
        item('old', { kind: 'refused', status: 422, isOutdated: true }),
        item('late', { kind: 'expired' }),
        item('torn', { kind: 'unreadable' }),
      ]);
      const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
      expect(lines[0]).toContain(t('desk:outbox.refused', { status: '422' }));
      expect(lines[1]).toContain(t('desk:outbox.outdated'));
      expect(lines[2]).toContain(t('desk:outbox.expired'));
      expect(lines[3]).toContain(t('desk:outbox.unreadable'));
    });

    test('what is gone already is put out of sight with one press, and cannot be sent again', async () => {
      const outbox = open([item('late', { kind: 'expired' })]);
      expect(screen.queryByRole('button', { name: t('desk:outbox.retry') })).toBeNull();
      await press(t('desk:outbox.dismiss'));
      expect(outbox.discard).toHaveBeenCalledExactlyOnceWith('late');
    });
  });

import { cleanup, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { IntakePage } from '../../../components/desk/intake/intake-page.tsx';
import type { DeskApi } from '../../../lib/desk/desk-api.ts';
import { Refused } from '../../../lib/desk/fetch-json.ts';
import { createTrainingDesk } from '../../../lib/desk/training-desk.ts';
import { screen, spokenIn, textOnPage } from '../spoken.tsx';
import { showDesk } from './show-desk.tsx';

const address = vi.hoisted(() => ({ id: '' }));
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: vi.fn(), replace: vi.fn() }),
  usePathname: () => '/en/desk/intake',
  useSearchParams: () => new URLSearchParams({ id: address.id }),
}));

const { t } = spokenIn('en');
const spasm = 'training-intake-000001';
const redEye = 'training-intake-000003';
const signal = new AbortController().signal;

const open = async (
  id: string,
  { api = createTrainingDesk(), ...who }: Parameters<typeof showDesk>[2] & { api?: DeskApi } = {},
) => {
  address.id = id;
  showDesk(<IntakePage />, api, who);
  await screen.findByRole('heading', { name: t('desk:intake.flags') });
  return api;
};
const card = (heading: string) => {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (section === null) throw new Error(`no card ${heading}`);
  return within(section);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => page.viewport(1280, 900));
afterEach(cleanup);

describe('what a member of staff reads', () => {
  test('each red flag stands with the answers that raised it', async () => {
    await open(redEye);
    const flags = card(t('desk:intake.flags'));
    expect(flags.getByText(t('flags:RF08.name'))).toBeVisible();
    expect(
      flags.getByText(t('questions:warning-signs.options.eye-red-painful'), { exact: false }),
    ).toBeVisible();
  });

  test('a visit is found by what a website of the clinic calls it; without that, nothing is said', async () => {
    const desk = createTrainingDesk();
    const read: DeskApi['read'] = async (...args) => ({
      ...(await desk.read(...args)),
      ref: 'A-0042',
    });
    await open(spasm, { api: { ...desk, read } });
    expect(card(t('desk:intake.facts')).getByText('A-0042')).toBeVisible();
    cleanup();
    await open(spasm);
    expect(screen.queryByText(t('desk:intake.ref'))).toBeNull();
  });

  test('it says that it is no diagnosis, and shows no share to sort by', async () => {
    await open(redEye);
    expect(textOnPage()).toContain(t('desk:limit'));
    expect(textOnPage()).not.toMatch(/%|per cent/);
  });

  test('what nobody was sure about is named', async () => {
    await open('training-intake-000004');
    const open4 = t('desk:intake.notSure', { questions: '' }).trim();
    expect(textOnPage()).toContain(open4);
  });

  test('an address without an intake, and one of another clinic, say so', async () => {
    address.id = '';
    showDesk(<IntakePage />, createTrainingDesk());
    expect(await screen.findByText(t('desk:intake.none'))).toBeVisible();
    cleanup();
    address.id = 'training-intake-999999';
    showDesk(<IntakePage />, createTrainingDesk());
    expect(await screen.findByText(t('desk:intake.missing'))).toBeVisible();
  });
});

describe('who may do what', () => {
  test('the desk may raise and not lower, and records no outcome', async () => {
    await open(spasm, { role: 'desk' });
    const form = card(t('desk:level.title'));
    const levels = form
      .getAllByRole('option')
      .map((option) => option.textContent)
      .slice(1);
    expect(levels).toEqual(['Emergency now', 'Today', 'Within 2 weeks']);
    expect(screen.queryByRole('heading', { name: t('desk:outcome.title') })).toBeNull();
  });

  test('a clinician lowers with a reason of 10 characters, not of 9', async () => {
    const api = await open(spasm);
    const form = card(t('desk:level.title'));
    await userEvent.selectOptions(form.getByLabelText(t('desk:level.choose')), 'Self-care');
    const button = form.getByRole('button', { name: t('desk:level.lower') });
    await userEvent.type(form.getByLabelText(t('desk:level.reason')), '123456789');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.type(form.getByLabelText(t('desk:level.reason')), '0');
    expect(button).toHaveAttribute('aria-disabled', 'false');
    await userEvent.click(button);
    await waitFor(async () =>
      expect((await api.read(spasm, signal)).urgency).toBe('self-care-watch'),
    );
    expect(await screen.findByText('1234567890')).toBeVisible();
  });

  test('a refusal of the server is told in its own words', async () => {
    const api: DeskApi = {
      ...createTrainingDesk(),
      change: () => Promise.reject(new Refused(422, { detail: 'Not from here.' })),
    };
    await open(spasm, { api });
    await press(t('desk:moves.call'));
    expect(
      await screen.findByText(t('desk:intake.refused', { reason: 'Not from here.' })),
    ).toBeVisible();
  });
});

describe('changing answers', () => {
  const side = t('questions:side.short');
  const editSide = async (to: string) => {
    await press(t('desk:intake.edit'));
    await userEvent.selectOptions(screen.getByLabelText(side), to);
  };

  test('shows the difference before, sends the whole sheet, and tells what the rules say now', async () => {
    const api = await open(spasm);
    await editSide(t('questions:side.options.right'));
    expect(screen.getByRole('rowheader', { name: side })).toBeVisible();
    await press(t('desk:intake.save'));
    expect(
      await screen.findByText(t('desk:intake.saved', { urgency: t('desk:urgency.routine') })),
    ).toBeVisible();
    const saved = await api.read(spasm, signal);
    expect(saved.answers.side).toBe('right');
    expect(saved.answers['where-now']).toEqual(['eye-closing', 'cheek', 'mouth-corner']);
    expect(await screen.findByText(t('desk:trail.changed', { questions: side }))).toBeVisible();
  });

  test('nothing changed cannot be saved', async () => {
    await open(spasm);
    await press(t('desk:intake.edit'));
    expect(screen.getByRole('button', { name: t('desk:intake.save') })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('when somebody else was faster, both are shown and neither is lost', async () => {
    const api = await open(spasm);
    await editSide(t('questions:side.options.right'));
    const theirs = await api.read(spasm, signal);
    await api.change(spasm, {
      version: theirs.version,
      change: {
        kind: 'answers',
        answers: { ...theirs.answers, course: 'steady' } as never,
      },
    });
    const title = await screen.findByText(t('desk:conflict.title'));
    const alert = title.closest<HTMLElement>('[role="alert"]');
    if (alert === null) throw new Error('the conflict is not announced');
    const heads = within(alert)
      .getAllByRole('rowheader')
      .map((head) => head.textContent);
    expect(heads).toEqual([side, t('questions:course.short')]);
    await press(t('desk:conflict.apply'));
    await press(t('desk:intake.save'));
    await waitFor(async () =>
      expect((await api.read(spasm, signal)).answers).toMatchObject({
        side: 'right',
        course: 'steady',
      }),
    );
  });
});

describe('what is taken along', () => {
  test('the text for the hospital system is Chinese at one press, also on an English page', async () => {
    await open(redEye);
    const form = card(t('desk:export.title'));
    await userEvent.selectOptions(form.getByLabelText(t('desk:export.lang')), 'Chinese');
    const text = form.getByRole('textbox');
    await waitFor(() => expect((text as HTMLTextAreaElement).value).toMatch(/^主诉：/));
    expect(text).toHaveAttribute('lang', 'zh-CN');
  });

  test('the printed sheet has the ticket, the day and the limit, and no other title', async () => {
    await open(redEye);
    const sheet = document.querySelector('[data-paper]');
    expect(sheet?.textContent).toContain('Ticket T003');
    expect(sheet?.textContent).toContain(t('desk:print.valid'));
    expect(sheet?.textContent).toContain(t('results:limit'));
    expect(document.title).toBe('Ticket T003 - Facewise');
  });
});

test('at 320 px nothing is wider than the page, in both languages', async () => {
  await page.viewport(320, 700);
  for (const locale of ['en', 'zh-CN'] as const) {
    address.id = redEye;
    showDesk(<IntakePage />, createTrainingDesk(), { locale });
    await screen.findByRole('heading', { name: spokenIn(locale).t('desk:intake.flags') });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    cleanup();
  }
});

describe('what leaves for the hospital system', () => {
  /** What is handed to the browser to be saved: the name of the file, and its text. */
  const saved = () => {
    const files: { name: string; blob: Blob }[] = [];
    let last = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      last = blob as Blob;
      return 'blob:here';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      files.push({ name: this.download, blob: last });
    });
    return files;
  };
  afterEach(() => void vi.restoreAllMocks());

  const exporting = (exportFhir: DeskApi['exportFhir']): DeskApi => ({
    ...createTrainingDesk(),
    exportFhir,
  });

  test('the text is saved as it stands there, in the language that is chosen', async () => {
    const files = saved();
    await open(spasm);
    const own = card(t('desk:export.title'));
    await userEvent.selectOptions(own.getByLabelText(t('desk:export.lang')), 'zh-CN');
    const block = own.getByLabelText(t('desk:export.title'));
    await waitFor(() => expect((block as HTMLTextAreaElement).value).toMatch(/^主诉/));
    await userEvent.click(own.getByRole('button', { name: t('desk:export.saveText') }));
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.txt$/)]);
    expect(await files[0]?.blob.text()).toBe((block as HTMLTextAreaElement).value);
    expect(own.getByText(t('desk:export.saved'))).toBeVisible();
  });

  test('the bundle of the server is saved as it came', async () => {
    const files = saved();
    const asked: unknown[] = [];
    const bundle = { resourceType: 'Bundle', type: 'collection' };
    await open(spasm, {
      api: exporting(async (...given) => {
        asked.push(given);
        return bundle;
      }),
    });
    const own = card(t('desk:export.title'));
    await userEvent.click(own.getByRole('button', { name: t('desk:export.saveFhir') }));
    expect(await own.findByText(t('desk:export.saved'))).toBeVisible();
    expect(asked).toEqual([[spasm, 'en']]);
    expect(JSON.parse((await files[0]?.blob.text()) ?? '')).toEqual(bundle);
    expect(files[0]?.name).toMatch(/\.fhir\.json$/);
  });

  test('without an answer nothing is saved, and it says so', async () => {
    const files = saved();
    await open(spasm, { api: exporting(() => Promise.reject(new Refused(503, null))) });
    const own = card(t('desk:export.title'));
    await userEvent.click(own.getByRole('button', { name: t('desk:export.saveFhir') }));
    expect(await own.findByText(t('desk:export.notSaved'))).toBeVisible();
    expect(files).toEqual([]);
  });

  test('a training case cannot be exported', async () => {
    await open(spasm);
    expect(screen.queryByRole('button', { name: t('desk:export.saveFhir') })).toBeNull();
  });
});

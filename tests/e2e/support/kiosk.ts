import { type APIRequestContext, type BrowserContext, expect, type Page } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { type Answers, contract, type QuestionId } from '../../../rules/schema/contract.ts';
import { answerOn, type Hands, pointer } from './journey.ts';
import { words } from './words.ts';

const name = { 'zh-CN': '仁和医院', en: 'Renhe Hospital' };

/** What a fake server was sent, and how it behaves. */
export interface FakeClinic {
  /** Each try: the key it came with, and what it was told. */
  readonly posts: { readonly key: string; readonly body: string }[];
  /** `gone`: nobody answers. `portal`: another network answers. */
  weather: 'fine' | 'gone' | 'portal';
  readonly rows: Map<string, string>;
}

/** Stands in for the clinic's server where a test has to cut the line in a chosen moment. */
export const fakeClinic = async (context: BrowserContext): Promise<FakeClinic> => {
  const clinic: FakeClinic = { posts: [], weather: 'fine', rows: new Map() };
  const guarded = async (path: string, json: unknown) =>
    context.route(path, (route) =>
      clinic.weather === 'gone' ? route.abort() : route.fulfill({ json }),
    );
  await guarded('**/api/v1/kiosk-session', {
    kioskId: '22222222-2222-4222-8222-222222222222',
    clinic: 'renhe',
    name,
    label: 'Hall 1',
  });
  await guarded('**/api/v1/clinics/renhe', {
    slug: 'renhe',
    name,
    place: 'cn',
    languages: ['zh-CN', 'en'],
    retentionHours: 72,
    acceptsFromPhones: true,
  });
  await guarded('**/api/v1/health/live', { status: 'live' });
  await context.route('**/api/v1/intakes', async (route) => {
    if (clinic.weather === 'gone') return route.abort();
    if (clinic.weather === 'portal')
      return route.fulfill({ contentType: 'text/html', body: '<h1>Please sign in</h1>' });
    const key = route.request().headers()['idempotency-key'] ?? '';
    clinic.posts.push({ key, body: route.request().postData() ?? '' });
    const ticket = clinic.rows.get(key) ?? `Z${987 + clinic.rows.size}`;
    clinic.rows.set(key, ticket);
    return route.fulfill({
      status: 201,
      json: {
        id: `canary-id-of-${ticket}`,
        ticket,
        urgency: 'routine',
        clinicDay: '2026-11-27',
        sequence: clinic.rows.size,
        receivedAt: '2026-11-27T08:00:00Z',
      },
    });
  });
  return clinic;
};

/** What the real server was sent and what it answered, for one page of a browser. */
export interface Filing {
  readonly keys: string[];
  readonly bodies: unknown[];
  readonly receipts: { readonly id: string; readonly ticket: string }[];
  /**
   * The next answer is lost on its way back, after the server has stored what was sent; what is sent
   * after it stays on the way until the function that this returns is called.
   */
  readonly loseNextAnswer: () => () => void;
}

/** Lets everything through to the real server, looks at what is filed, and can lose one answer. */
export const watchFiling = async (context: BrowserContext): Promise<Filing> => {
  let isNextLost = false;
  let isFree = Promise.resolve();
  const filing: Filing = {
    keys: [],
    bodies: [],
    receipts: [],
    loseNextAnswer: () => {
      isNextLost = true;
      let free = () => {};
      isFree = new Promise((resolve) => {
        free = resolve;
      });
      return () => free();
    },
  };
  await context.route('**/api/v1/intakes', async (route) => {
    const isLost = isNextLost;
    isNextLost = false;
    if (!isLost) await isFree;
    filing.keys.push(route.request().headers()['idempotency-key'] ?? '');
    filing.bodies.push(route.request().postDataJSON());
    const answer = await route.fetch();
    expect(answer.status()).toBe(201);
    filing.receipts.push(await answer.json());
    return isLost ? route.abort() : route.fulfill({ response: answer });
  });
  return filing;
};

/** A device whose clock is an hour ahead of everybody else's; from the next page on. */
export const setClockAhead = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const hour = 3_600_000;
    const Real = Date;
    const Ahead = function (this: unknown, ...parts: readonly number[]) {
      if (new.target === undefined) return new Real(Real.now() + hour).toString();
      return parts.length === 0
        ? new Real(Real.now() + hour)
        : Reflect.construct(Real, parts, new.target);
    };
    Ahead.prototype = Real.prototype;
    Object.assign(Ahead, { now: () => Real.now() + hour, parse: Real.parse, UTC: Real.UTC });
    globalThis.Date = Ahead as unknown as DateConstructor;
  });
};

/**
 * Holds that all sendings were one submission, and that the desk has it once, with how far the clock
 * of the device was off.
 *
 * @param ahead the seconds by which it was set ahead
 * @returns its ticket
 */
export const expectFiledOnce = async (
  { keys, bodies, receipts }: Filing,
  desk: APIRequestContext,
  ahead = 0,
): Promise<string> => {
  const [first] = receipts;
  if (first === undefined) throw new Error('nothing was filed');
  for (const all of [keys, bodies, receipts])
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
  const { intakes } = (await (await desk.get('/api/v1/intakes')).json()) as {
    readonly intakes: readonly {
      id: string;
      ticket: string;
      linked: number;
      skewSeconds?: number;
    }[];
  };
  const rows = intakes.filter(({ ticket }) => ticket === first.ticket);
  expect(rows).toMatchObject([{ id: first.id, linked: 0 }]);
  expect(Math.abs((rows[0]?.skewSeconds ?? Number.NaN) - ahead)).toBeLessThan(60);
  return first.ticket;
};

/** A person who walks up to the kiosk, chooses a language and begins. */
export const walkUp = async (page: Page, locale: Locale, hands: Hands = pointer): Promise<void> => {
  const { t } = words[locale];
  if (new URL(page.url(), 'http://none').pathname !== `/${locale}/kiosk`)
    await page.goto(`/${locale}/kiosk`);
  const own = locale === 'en' ? 'English' : '中文';
  await hands.press(page.getByRole('main').getByRole('button', { name: own, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('kiosk:screen.whoTitle'));
  await hands.choose(page.getByRole('radio', { name: t('ui:start.subjects.self') }));
  await hands.press(page.getByRole('button', { name: t('kiosk:screen.begin'), exact: true }));
};

/** Which question stands on the screen, by the name of its controls; null where none does. */
const questionOn = async (page: Page): Promise<QuestionId | null> => {
  const control = page.locator('main form input').first();
  if ((await control.count()) === 0) return null;
  const question = await control.getAttribute('name');
  return question !== null && Object.hasOwn(contract, question) ? (question as QuestionId) : null;
};

/** Answers every question until the review. */
export const answerAll = async (
  page: Page,
  locale: Locale,
  answers: Answers,
  hands: Hands = pointer,
): Promise<void> => {
  const { t } = words[locale];
  const review = page.getByRole('heading', { level: 1, name: t('ui:review.title') });
  for (let steps = 0; steps < 60; steps += 1) {
    await expect(review.or(page.locator('main form').first())).toBeVisible();
    if (await review.isVisible()) return;
    const question = await questionOn(page);
    if (question === null) throw new Error('the kiosk asks something that is no question');
    await answerOn(page, locale, question, answers, hands);
    await expect.poll(() => questionOn(page)).not.toBe(question);
  }
  throw new Error('the check does not end');
};

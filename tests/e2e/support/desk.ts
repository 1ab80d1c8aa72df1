import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { dataFolder, deskFile } from './data-folder.ts';

/** The password of everybody in the clinic of the run. */
export const password = 'quiet rooms by the sea';

/** Who works in the clinic of the run. */
export const usernames = { desk: 'wang.fang', clinician: 'chen.bo', admin: 'ana.lopez' } as const;
export type DeskRole = keyof typeof usernames;

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

interface KeptDesk {
  readonly recoveryCodes: readonly string[];
  /** The administrator's browser, signed in: a code of the app is good once, so all tests share it. */
  readonly admin: StorageState;
}

const linkFile = join(dataFolder, 'setup-link');

/** The link that the server writes at its first start, once it is there. */
export const setUpLink = async (): Promise<string> => {
  await expect.poll(() => existsSync(linkFile), { timeout: 30_000 }).toBe(true);
  return readFileSync(linkFile, 'utf8').trim();
};

/** Keeps what `desk.setup.ts` made, for the tests that come after it. */
export const keepDesk = (desk: KeptDesk): void => {
  mkdirSync(dirname(deskFile), { recursive: true });
  writeFileSync(deskFile, JSON.stringify(desk), { mode: 0o600 });
};

const keptDesk = (): KeptDesk => JSON.parse(readFileSync(deskFile, 'utf8')) as KeptDesk;

/** Signs somebody of the desk in, in the browser of this page, with a session of their own. */
export const signInAs = async (page: Page, role: Exclude<DeskRole, 'admin'>): Promise<void> => {
  const answer = await page.request.post('/api/v1/session', {
    data: { username: usernames[role], password },
  });
  if (answer.status() !== 201) throw new Error(`sign-in: ${answer.status()}`);
};

/**
 * A page of a browser of its own with somebody signed in. The administrator's session is shared by
 * all tests: do not sign it out.
 */
export const signedInPage = async (
  browser: Browser,
  role: DeskRole,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  if (role === 'admin')
    return (await browser.newContext({ ...options, storageState: keptDesk().admin })).newPage();
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, role);
  return page;
};

/** Somebody new at the desk, signed in on this page: for tests that end sessions or change an account. */
export const hire = async (browser: Browser, page: Page, username: string): Promise<void> => {
  const admin = await signedInPage(browser, 'admin');
  const invited = await admin.request.post('/api/v1/staff', {
    data: { username, name: username, role: 'desk' },
  });
  const { token } = (await invited.json()) as { token: string };
  await admin.context().close();
  await page.request.post('/api/v1/links/use', { data: { token, password } });
  const answer = await page.request.post('/api/v1/session', { data: { username, password } });
  if (answer.status() !== 201) throw new Error(`sign-in: ${answer.status()}`);
};

/** Makes the browser of this page a kiosk of the clinic, with a code that the administrator made. */
export const enrolHere = async (browser: Browser, page: Page, label: string): Promise<void> => {
  const admin = await signedInPage(browser, 'admin');
  const made = await admin.request.post('/api/v1/kiosks', { data: { label } });
  const { code } = (await made.json()) as { code: string };
  await admin.context().close();
  const answer = await page.request.post('/api/v1/kiosk-session', { data: { code } });
  if (answer.status() !== 201) throw new Error(`enrolment: ${answer.status()}`);
};

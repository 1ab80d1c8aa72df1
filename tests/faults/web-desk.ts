import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleSheets } from '../../lib/api/example-sheets.ts';
import { codeAt } from '../../server/staff/time-code.ts';

/** The address name of the clinic of these programs. */
export const slug = 'faults';
const password = 'quiet rooms by the sea';

/** Somebody at the desk of a running server: the cookie of a session that outlives restarts. */
export interface WebDesk {
  readonly cookie: string;
}

type Json = Readonly<Record<string, unknown>>;

const cookieOf = (answer: Response): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? '';

/** Makes a clinic through the set-up link of the server, and signs a clerk in. All over HTTP. */
export const openDesk = async (base: string, dataFolder: string): Promise<WebDesk> => {
  const ask = async (method: string, path: string, body: Json, cookie = '') => {
    const answer = await fetch(`${base}/api/v1/${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const json = answer.status === 204 ? {} : ((await answer.json()) as Json);
    return { json, cookie: cookieOf(answer) };
  };
  const [, token] = /#([\w-]+)/.exec(readFileSync(join(dataFolder, 'setup-link'), 'utf8')) ?? [];
  const name = { 'zh-CN': '诊所', en: 'Clinic' };
  const admin = { username: 'ana.lopez', password };
  await ask('POST', 'setup', { token, clinic: { slug, name }, name: 'Ana', ...admin });
  const first = await ask('POST', 'session', admin);
  const offer = await ask('POST', 'account/second-factor', { password }, first.cookie);
  const code = codeAt(String(offer.json.secret), new Date());
  const whole = await ask('PUT', 'account/second-factor', { code }, first.cookie);
  const clerk = { username: 'wang.fang', name: 'Wang Fang', role: 'desk' };
  const invited = await ask('POST', 'staff', clerk, whole.cookie);
  await ask('POST', 'links/use', { token: invited.json.token, password });
  const { cookie } = await ask('POST', 'session', { username: clerk.username, password });
  return { cookie };
};

/** The request that files a sudden droop under a key. */
export const filing = ({ cookie }: WebDesk, key: string) => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'idempotency-key': key,
    'device-time': new Date().toISOString(),
    cookie,
  },
  body: JSON.stringify({
    clinic: slug,
    answers: exampleSheets['sudden-droop'].answers,
    lang: 'en',
    subject: 'self',
  }),
});

import { newId } from '../../server/new-id.ts';
import { filing, type WebDesk } from '../../tests/faults/web-desk.ts';
import { sampleSheets } from '../sample-sheets.ts';

const sheets = sampleSheets(500, 20261128);
const pages = ['/en', '/zh-CN', '/en/check', '/zh-CN/privacy', '/en/evidence'];
const viewers = 5;

/** Opens a stream and reads it to nowhere. @returns how to close it */
const watch = async (base: string, { cookie }: WebDesk): Promise<() => void> => {
  const leave = new AbortController();
  const { signal } = leave;
  const answer = await fetch(`${base}/api/v1/intakes/stream`, { headers: { cookie }, signal });
  if (!answer.ok) throw new Error(`a stream was answered with ${answer.status}`);
  answer.body?.pipeTo(new WritableStream()).catch(() => undefined);
  return () => leave.abort();
};

/**
 * What a server in use does in a second, once.
 *
 * @returns a function that does it and says how many requests that were
 * @throws Error from that function for any other answer than the right one
 */
export const soakTurn = (base: string, desk: WebDesk): (() => Promise<number>) => {
  const { cookie } = desk;
  let requests = 0;
  const ask = async (path: string, init: RequestInit, wanted: number): Promise<unknown> => {
    const answer = await fetch(`${base}${path}`, init);
    requests += 1;
    const text = await answer.text();
    if (answer.status !== wanted) throw new Error(`${path}: ${answer.status} ${text}`);
    return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null;
  };
  const send = (method: string, path: string, body: object, wanted: number) => {
    const headers = { 'content-type': 'application/json', cookie };
    return ask(`/api/v1/${path}`, { method, headers, body: JSON.stringify(body) }, wanted);
  };
  const assess = (first: number) =>
    [0, 1, 2].map((index) => {
      const answers = sheets[(first + index) % sheets.length];
      return send('POST', 'assessments', { answers, setting: 'front-desk' }, 200);
    });
  const serveOne = async () => {
    const filed = await ask('/api/v1/intakes', filing(desk, newId()), 201);
    const { id } = filed as { readonly id: string };
    let { version } = (await ask(`/api/v1/intakes/${id}`, { headers: { cookie } }, 200)) as {
      readonly version: number;
    };
    for (const kind of ['call', 'see']) {
      const change = { version, change: { kind } };
      ({ version } = (await send('PATCH', `intakes/${id}`, change, 200)) as { version: number });
    }
    await ask('/api/v1/intakes', { headers: { cookie } }, 200);
  };
  const streams: (() => void)[] = [];
  let turns = 0;
  return async () => {
    requests = 0;
    if (turns % 30 === 0)
      await ask('/api/v1/session/presence', { method: 'POST', headers: { cookie } }, 204);
    if (turns % 10 === 0 || streams.length < viewers) {
      streams.push(await watch(base, desk));
      if (streams.length > viewers) streams.shift()?.();
    }
    const page = pages[turns % pages.length] ?? '';
    turns += 1;
    await Promise.all([...assess(3 * turns), serveOne(), ask(page, {}, 200)]);
    return requests;
  };
};

import { accountCalls } from './openapi-account.ts';
import { described } from './openapi-call.ts';
import type { Describing } from './openapi-desk.ts';
import { kioskCalls } from './openapi-kiosks.ts';
import { peopleCalls } from './openapi-people.ts';
import { sessionCalls } from './openapi-sessions.ts';
import { settingsCalls } from './openapi-settings.ts';

type Json = Readonly<Record<string, unknown>>;

/** In the order of the description. */
const calls = {
  ...sessionCalls,
  ...accountCalls,
  ...peopleCalls,
  ...kioskCalls,
  ...settingsCalls,
};

/** The calls of accounts, sessions, links, devices, settings and the audit trail. */
export const staffPaths = (describing: Describing): Json =>
  Object.fromEntries(
    Object.entries(calls).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, call]) => [method, described(call, describing)]),
      ),
    ]),
  );

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise, violationsOf } from '../support/cruise.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the project', () => {
  const result = cruise(root, [
    'app',
    'components',
    'embed',
    'lib',
    'machines',
    'rules',
    'server',
    'proxy.ts',
  ]);
  const read = (folder: string) =>
    result.modules.filter(({ source }) => source.startsWith(folder)).length;

  test('imports in the agreed direction everywhere', () => {
    expect(violationsOf(result)).toEqual([]);
  });

  test.each(['app/', 'components/', 'embed/', 'lib/', 'machines/', 'rules/', 'server/'])(
    'was really read: %s has modules',
    (folder) => {
      expect(read(folder)).toBeGreaterThan(0);
    },
  );
});

/**
 * A tree with one fault per rule. The innocent imports beside them must not be reported.
 */
const tree: Readonly<Record<string, string>> = {
  'tsconfig.json': '{"compilerOptions":{"module":"esnext","moduleResolution":"bundler"}}',
  'node_modules/zod/package.json': '{"name":"zod","main":"index.js"}',
  'node_modules/zod/index.js': 'export const z = {};',
  'node_modules/@tanstack/react-query/package.json':
    '{"name":"@tanstack/react-query","main":"index.js"}',
  'node_modules/@tanstack/react-query/index.js': 'export const useQuery = () => ({});',
  'node_modules/@opentelemetry/api/package.json': '{"name":"@opentelemetry/api","main":"index.js"}',
  'node_modules/@opentelemetry/api/index.js': 'export const trace = {};',
  'node_modules/xstate/package.json': '{"name":"xstate","main":"index.js"}',
  'node_modules/xstate/index.js': 'export const setup = () => ({});',
  'node_modules/react/package.json': '{"name":"react","main":"index.js"}',
  'node_modules/react/index.js': 'export const useState = () => [];',
  'node_modules/next/package.json': '{"name":"next","main":"index.js"}',
  'node_modules/next/index.js': 'export const next = 1;',

  'rules/schema/kinds.ts': 'export type Kind = "a"; export const kinds = ["a"];',
  'rules/engine/assess.ts':
    "import { kinds } from '../schema/kinds.ts'; export const assess = kinds;",
  'rules/reads-a-package.ts': "import { z } from 'zod'; export const r = z;",
  'rules/reads-the-clock.ts': "import { hrtime } from 'node:process'; export const r = hrtime;",
  'rules/reads-a-type.ts': "import type { Glue } from '../lib/glue.ts'; export type R = Glue;",

  'machines/check.ts':
    "import { setup } from 'xstate'; import type { Kind } from '../rules/schema/kinds.ts'; export type M = Kind; export const machine = setup();",
  'machines/knows-rules.ts':
    "import { kinds } from '../rules/schema/kinds.ts'; export const m = kinds;",
  'machines/knows-react.ts': "import { useState } from 'react'; export const m = useState;",

  'lib/glue.ts':
    "import { machine } from '../machines/check.ts'; import { assess } from '../rules/engine/assess.ts'; export type Glue = 1; export const glue = [machine, assess];",
  'lib/knows-a-view.ts': "import { part } from '../components/part.tsx'; export const g = part;",
  'lib/api/contract.ts': "import { z } from 'zod'; export const contract = z;",
  'lib/parses.ts': "import { z } from 'zod'; export const g = z;",

  'components/part.tsx':
    "import { useState } from 'react'; import { kinds } from '../rules/schema/kinds.ts'; import { glue } from '../lib/glue.ts'; import type { M } from '../machines/check.ts'; export type P = M; export const part = [useState, kinds, glue];",
  'components/decides.tsx':
    "import { assess } from '../rules/engine/assess.ts'; export const c = assess;",
  'components/runs-a-machine.tsx':
    "import { machine } from '../machines/check.ts'; export const c = machine;",
  'components/composes.tsx': "import { page } from '../app/page.tsx'; export const c = page;",
  'components/heavy.tsx': "import { setup } from 'xstate'; export const c = setup;",
  'components/desk/queue.tsx':
    "import { useQuery } from '@tanstack/react-query'; export const c = useQuery;",
  'components/desk/too-heavy.tsx': "import { setup } from 'xstate'; export const c = setup;",
  'components/ui/button.tsx': "import { useState } from 'react'; export const button = useState;",
  'components/ui/knows-words.tsx':
    "import type { Kind } from '../../rules/schema/kinds.ts'; export type U = Kind;",

  'server/files.ts':
    "import { contract } from '../lib/api/contract.ts'; import { assess } from '../rules/engine/assess.ts'; export const files = [contract, assess];",
  'server/shows.ts': "import { useState } from 'react'; export const s = useState;",
  'server/draws.ts': "import { part } from '../components/part.tsx'; export const s = part;",
  'server/telemetry/send.ts': "import { trace } from '@opentelemetry/api'; export const s = trace;",
  'server/tells-all.ts': "import { trace } from '@opentelemetry/api'; export const s = trace;",
  'server/parses.ts': "import { z } from 'zod'; export const s = z;",

  'app/page.tsx':
    "import { part } from '../components/part.tsx'; import { contract } from '../lib/api/contract.ts'; export const page = [part, contract];",
  'app/tested.ts': "import { helper } from '../tests/support/helper.ts'; export const t = helper;",
  'tests/support/helper.ts': 'export const helper = 1;',
  'app/[locale]/(patient)/start/page.tsx':
    "import { part } from '../../../../components/part.tsx'; export const start = part;",
  'app/[locale]/(patient)/check/page.tsx':
    "import { loop } from '../../../../lib/loop-a.ts'; import { bridge } from '../../../../lib/bridge.ts'; export const check = [loop, bridge];",
  'app/embed-pages/page.tsx':
    "import { bridge } from '../../lib/bridge.ts'; export const frame = bridge;",
  'embed/loader.ts': "import type { Glue } from '../lib/glue.ts'; export type L = Glue;",
  'embed/knows-us.ts': "import { glue } from '../lib/glue.ts'; export const l = glue;",
  'lib/bridge.ts': "import { contract } from './api/contract.ts'; export const bridge = contract;",
  'lib/loop-a.ts': "import { back } from './loop-b.ts'; export const loop = back;",
  'lib/loop-b.ts': "import { loop } from './loop-a.ts'; export const back = loop;",
  'lib/lost.ts': "import { nothing } from './nowhere.ts'; export const l = nothing;",
};

const folder = mkdtempSync(join(tmpdir(), 'facewise-imports-'));

beforeAll(() => {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('each rule reports its planted fault, and nothing innocent is reported', () => {
  const found = violationsOf(
    cruise(folder, ['app', 'components', 'embed', 'lib', 'machines', 'rules', 'server', 'tests']),
  );
  const faults = [
    'rules-import-nothing: rules/reads-a-package.ts → node_modules/zod/index.js',
    'rules-import-nothing: rules/reads-the-clock.ts → process',
    'rules-import-nothing: rules/reads-a-type.ts → lib/glue.ts',
    'zod-only-at-the-api: rules/reads-a-package.ts → node_modules/zod/index.js',
    'machines-know-no-rules: machines/knows-rules.ts → rules/schema/kinds.ts',
    'machines-import-xstate-and-types: machines/knows-react.ts → node_modules/react/index.js',
    'lib-imports-no-views: lib/knows-a-view.ts → components/part.tsx',
    'zod-only-at-the-api: lib/parses.ts → node_modules/zod/index.js',
    'components-never-decide: components/decides.tsx → rules/engine/assess.ts',
    'components-see-only-types-of-machines: components/runs-a-machine.tsx → machines/check.ts',
    'components-import-no-app-and-no-server: components/composes.tsx → app/page.tsx',
    'server-knows-no-views: server/shows.ts → node_modules/react/index.js',
    'server-knows-no-views: server/draws.ts → components/part.tsx',
    'zod-only-at-the-api: server/parses.ts → node_modules/zod/index.js',
    'telemetry-leaves-by-one-door: server/tells-all.ts → node_modules/@opentelemetry/api/index.js',
    'nobody-imports-app: components/composes.tsx → app/page.tsx',
    'components-import-few-packages: components/heavy.tsx → node_modules/xstate/index.js',
    'desk-components-also-ask-the-server: components/desk/too-heavy.tsx → node_modules/xstate/index.js',
    'ui-is-only-react: components/ui/knows-words.tsx → rules/schema/kinds.ts',
    'nobody-imports-tests-or-tools: app/tested.ts → tests/support/helper.ts',
    'loader-imports-nothing: embed/knows-us.ts → lib/glue.ts',
    'patients-load-no-desk-code: app/embed-pages/page.tsx → lib/api/contract.ts',
    'patients-load-no-desk-code: app/embed-pages/page.tsx → node_modules/zod/index.js',
    'no-cycles: lib/loop-a.ts → lib/loop-b.ts',
    'everything-resolves: lib/lost.ts → ./nowhere.ts',
    'patients-load-no-desk-code: app/[locale]/(patient)/check/page.tsx → lib/api/contract.ts',
    'patients-load-no-desk-code: app/[locale]/(patient)/check/page.tsx → node_modules/zod/index.js',
  ];
  expect(found).toEqual(faults.sort());
});

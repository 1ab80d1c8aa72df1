import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { execWords, isSent, stagesOf, variablesOf } from '../../scripts/lib/dockerfile.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const stages = stagesOf(read('Dockerfile'));
const server = stages.at(-1);
const textOf = (name: string) => server?.steps.find((step) => step.name === name)?.text ?? '';

describe('the image', () => {
  test('has three stages, all from one base that can be pinned by its digest', () => {
    expect(stages.map(({ name }) => name)).toEqual(['build', 'packages', 'server']);
    for (const { from } of stages) expect(from).toBe('${NODE_IMAGE}');
  });

  test('runs as somebody who owns nothing but the data', () => {
    expect(textOf('USER')).toBe('1000:1000');
    expect(execWords(textOf('VOLUME'))).toEqual(['/data']);
    expect(variablesOf(textOf('ENV'))).toMatchObject({
      NODE_ENV: 'production',
      FACEWISE_DATA: '/data',
    });
    expect(
      server?.steps.filter(({ name, text }) => name === 'RUN' && /chown|chmod/.test(text)),
    ).toHaveLength(1);
  });

  test('starts one process without a shell, which hears the signal to stop', () => {
    expect(execWords(textOf('CMD'))).toEqual(['node', 'scripts/serve-next.mjs']);
    expect(textOf('STOPSIGNAL')).toBe('SIGTERM');
  });

  test('is asked for its life, not for its database: a restart mends no database', () => {
    expect(textOf('HEALTHCHECK')).toContain('/api/v1/health/live');
    expect(textOf('HEALTHCHECK')).not.toContain('ready');
  });

  test('takes no compiler and no test along', () => {
    const packages = stages.find(({ name }) => name === 'packages')?.steps ?? [];
    const installs = packages.filter(({ text }) => text.includes('npm ci'));
    expect(installs.map(({ text }) => text).join()).toMatch(/--omit=dev --omit=optional/);
    for (const { name, text } of server?.steps ?? [])
      if (name === 'COPY') expect(text).not.toMatch(/^\. |tests|bench/);
  });

  test('an instruction that is not understood is not passed over', () => {
    expect(() => stagesOf('FROM a AS b\nADD https://elsewhere.example/x /x')).toThrow('ADD');
  });
});

describe('what gets into a build', () => {
  const ignore = read('.dockerignore');

  test.each(['package.json', 'app/icon.svg', 'server/start.ts', 'public/embed/v1.js', 'proxy.ts'])(
    '%s does',
    (path) => {
      expect(isSent(ignore, path)).toBe(true);
    },
  );

  test.each([
    '.env',
    '.env.local',
    '.git/config',
    '.data/base/1',
    '.next/BUILD_ID',
    'node_modules/next/package.json',
    'secrets/postgres-password',
    'out/index.html',
    'tests/e2e/axe.spec.ts',
    'server/left.log',
    'backup.facewise',
  ])('%s does not', (path) => {
    expect(isSent(ignore, path)).toBe(false);
  });
});

describe('compose.yaml', () => {
  const [, front = '', back = ''] = read('compose.yaml').split(/^ {2}(?:facewise|postgres):$/m);

  test('is on this machine alone, and the database on no machine at all', () => {
    expect(front).toContain("ports: ['127.0.0.1:3000:3000']");
    expect(back).not.toMatch(/ports:/);
    expect(back).toContain('networks: [back]');
    expect(back).toMatch(/back:\n {4}internal: true/);
  });

  test('can write its data and nothing else, and may do nothing it need not', () => {
    expect(front).toContain('read_only: true');
    expect(front).toContain('cap_drop: [ALL]');
    expect(front).toContain("volumes: ['data:/data']");
    for (const service of [front, back]) expect(service).toContain('no-new-privileges:true');
  });

  test('keeps the password in a file', () => {
    expect(front).toContain('DATABASE_PASSWORD_FILE: /run/secrets/postgres-password');
    expect(back).toContain('POSTGRES_PASSWORD_FILE: /run/secrets/postgres-password');
    expect(`${front}${back}`).not.toMatch(/PASSWORD: |:\/\/\w+:[^@]/);
  });

  test('waits for the database, and gives the server the time it takes to stop', () => {
    expect(front).toContain('condition: service_healthy');
    expect(front).toContain('stop_grace_period: 20s');
    expect(back).toContain('pg_isready');
  });
});

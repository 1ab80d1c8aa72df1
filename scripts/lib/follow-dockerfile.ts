import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSent, type Stage, stagesOf, variablesOf } from './dockerfile.ts';
import { toolEnvironment } from './pinned-node.mjs';
import { root } from './root.mjs';

/** What the last stage came to: its folder in place of `/app`, and how it is started. */
export interface Followed {
  readonly folder: string;
  readonly stage: Stage;
  readonly variables: Readonly<Record<string, string>>;
}

const filesBelow = (path: string): readonly string[] => {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) =>
    filesBelow(path === '.' ? name : `${path}/${name}`),
  );
};

/** The files of the context that a `.dockerignore` lets through, from the sources named. */
const sent = (sources: readonly string[]): readonly string[] => {
  const ignore = readFileSync(join(root, '.dockerignore'), 'utf8');
  const top = sources.includes('.')
    ? readdirSync(root).filter((name) => isSent(ignore, name))
    : sources;
  return top.flatMap(filesBelow).filter((path) => isSent(ignore, path));
};

const copy = (text: string, folder: string, stages: ReadonlyMap<string, string>): void => {
  const words = text.split(/\s+/);
  const [, from] = /^--from=(\S+)$/.exec(words[0] ?? '') ?? [];
  const target = words.at(-1) ?? '';
  const sources = words.slice(from === undefined ? 0 : 1, -1);
  const into = (path: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  if (from !== undefined) {
    const [source = ''] = sources;
    const origin = join(stages.get(from) ?? '', source.replace(/^\/app\//, ''));
    if (!existsSync(origin)) throw new Error(`${from} has no ${source}`);
    cpSync(origin, into(target), { recursive: true });
    return;
  }
  const files = sent(sources);
  if (files.length === 0) throw new Error(`nothing of ${text} is in the context`);
  for (const path of files) cpSync(join(root, path), into(path));
};

/**
 * Follows a Dockerfile without Docker: each stage in an empty folder of its own in place of `/app`,
 * each `RUN` with the shell. What it cannot show is the base image itself.
 *
 * @param scratch an empty folder
 * @param say told of every step
 */
export const followDockerfile = (scratch: string, say: (line: string) => void): Followed => {
  const stages = new Map<string, string>();
  let last: Followed | undefined;
  for (const stage of stagesOf(readFileSync(join(root, 'Dockerfile'), 'utf8'))) {
    const folder = join(scratch, stage.name);
    mkdirSync(folder);
    stages.set(stage.name, folder);
    let variables: Record<string, string> = {};
    for (const { name, text } of stage.steps) {
      if (['COPY', 'RUN'].includes(name)) say(`${stage.name}: ${name} ${text}`);
      if (name === 'ENV') variables = { ...variables, ...variablesOf(text) };
      if (name === 'COPY') copy(text, folder, stages);
      // The one step that is about the machine and not about the folder.
      if (name !== 'RUN' || text.startsWith('mkdir -p /data')) continue;
      const { status } = spawnSync('sh', ['-c', text], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...toolEnvironment('production'), ...variables },
      });
      if (status !== 0) throw new Error(`${stage.name}: RUN ${text} ended with ${status}`);
    }
    last = { folder, stage, variables };
  }
  if (last === undefined) throw new Error('the Dockerfile has no stage');
  return last;
};

/** One instruction, such as `COPY` with `package.json ./`. */
interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** One stage of a Dockerfile, from its `FROM` to the next. */
export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly steps: readonly Instruction[];
}

const known =
  /^(ARG|FROM|WORKDIR|COPY|RUN|ENV|VOLUME|USER|EXPOSE|HEALTHCHECK|STOPSIGNAL|CMD)\s+(.+)$/s;

const instructions = (text: string): readonly Instruction[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => {
      const [, name = '', rest = ''] = known.exec(line) ?? [];
      if (name === '') throw new Error(`not understood: ${line}`);
      return { name, text: rest };
    });

/** The stages of a Dockerfile. Understands what ours uses, and throws at anything else. */
export const stagesOf = (dockerfile: string): readonly Stage[] => {
  const stages: { name: string; from: string; steps: Instruction[] }[] = [];
  for (const instruction of instructions(dockerfile)) {
    if (instruction.name === 'ARG') continue;
    if (instruction.name === 'FROM') {
      const [, from = '', name = ''] = /^(\S+) AS (\S+)$/.exec(instruction.text) ?? [];
      stages.push({ name, from, steps: [] });
    } else stages.at(-1)?.steps.push(instruction);
  }
  return stages;
};

/** The words of an instruction in exec form, `["node", "x"]`; null where there are none. */
export const execWords = (text: string): readonly string[] | null => {
  const [list] = /\[.*\]$/s.exec(text) ?? [];
  return list === undefined ? null : (JSON.parse(list) as string[]);
};

/** The variables of an `ENV`, `A=1 B=2`. */
export const variablesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));

/**
 * Whether a file of the context gets into a build, by a .dockerignore of the forms `*`, `!name` and
 * `**` + `/name`; the last line that fits decides.
 *
 * @param path from the context, with `/`
 */
export const isSent = (ignore: string, path: string): boolean => {
  let sent = true;
  for (const line of ignore.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const isKept = line.startsWith('!');
    const pattern = line
      .replace(/^!/, '')
      .replace(/[.+^$()]/g, '\\$&')
      .replaceAll('**/', '(?:.*/)?')
      .replace(/(?<!\.)\*/g, '[^/]*');
    if (new RegExp(`^${pattern}(?:/|$)`).test(path)) sent = isKept;
  }
  return sent;
};

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the project's folder, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** The files with this ending in these folders of the project; packages of others are not its files. */
export const sourceFiles = (folders: readonly string[], ending: RegExp): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => ending.test(path) && !path.includes('/node_modules/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') })),
  );

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A copy without a server on the disk, made from the build that is here. */
export const makeCopy = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'facewise-copy-'));
  execFileSync(process.execPath, ['scripts/write-static.ts', folder, '--as-built']);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** A plain server of files, and what it was asked for. */
export interface FileServer {
  /** With a slash at its end. */
  readonly address: string;
  readonly missed: string[];
  /** Changes what is served from now on; the files stay as they are. */
  readonly change: (edit: (html: string) => string) => void;
  readonly close: () => Promise<void>;
}

/** Serves a folder below a path of its own, as somebody's intranet would: no header but the type, no rule but the names. */
export const serveFiles = async (folder: string, below: string): Promise<FileServer> => {
  const missed: string[] = [];
  let edit = (html: string) => html;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://files');
    const named = join(folder, pathname.slice(below.length));
    const file = pathname.endsWith('/') ? join(named, 'index.html') : named;
    const isThere =
      pathname.startsWith(below) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!isThere) {
      missed.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const content = readFileSync(file);
    response.writeHead(200, { 'content-type': type });
    response.end(extname(file) === '.html' ? edit(content.toString()) : content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    missed,
    change: (wanted) => {
      edit = wanted;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

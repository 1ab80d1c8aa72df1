import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnyHandler } from '../staff/support/ask.ts';

const folder = fileURLToPath(new URL('../../../app/api/v1/', import.meta.url));

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** One method of one route of the API that is really offered. */
export interface ApiRoute {
  /** The folder below `/api/v1`, such as `staff/[id]/link`. */
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly handler: AnyHandler;
}

/**
 * The route table: every method that a route file offers, read from the files themselves, so that a
 * new route is covered without being listed.
 */
export const apiRoutes = async (): Promise<readonly ApiRoute[]> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('route.ts'),
  );
  const routes: ApiRoute[] = [];
  for (const file of files.sort()) {
    const module = (await import(join(folder, file))) as Record<string, AnyHandler>;
    const options = await module.OPTIONS?.(
      new Request('http://127.0.0.1:3000/api/v1/x', { method: 'OPTIONS' }),
      { params: Promise.resolve({ id: 'x' }) },
    );
    const offered = options?.headers.get('allow')?.split(', ') ?? [];
    for (const method of methods) {
      const handler = module[method];
      if (handler === undefined || !offered.includes(method)) continue;
      routes.push({ path: file.split(sep).slice(0, -1).join('/'), method, handler });
    }
  }
  return routes;
};

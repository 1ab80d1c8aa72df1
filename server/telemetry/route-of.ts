import { apiRoutes, type Route } from './vocabulary.ts';

const prefix = '/api/v1/';

/** A parameter stands for one part of an address. */
const patternOf = (route: string): RegExp =>
  new RegExp(`^${route.replace(/[.$]/g, String.raw`\$&`).replace(/\[\w+\]/g, '[^/]+')}$`);

const patterned = apiRoutes
  .filter((route) => route.includes('['))
  .map((route) => ({ route, pattern: patternOf(route) }));

const isWhole = (path: string): path is (typeof apiRoutes)[number] =>
  (apiRoutes as readonly string[]).includes(path);

/** @param url as the request line has it; nothing of it is kept but which route it is */
export const routeOf = (url: string): Route => {
  const [path = ''] = url.split('?', 1);
  if (path.startsWith(prefix)) {
    const rest = path.slice(prefix.length);
    const route = isWhole(rest) ? rest : patterned.find(({ pattern }) => pattern.test(rest))?.route;
    return route === undefined ? 'other' : `${prefix}${route}`;
  }
  if (/^\/(en|zh-CN)(\/|$)/.test(path)) return 'page';
  if (path.startsWith('/embed/')) return 'frame';
  return path.startsWith('/_next/') ? 'file' : 'other';
};

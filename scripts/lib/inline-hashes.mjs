import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} text */
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The hashes that a Content-Security-Policy needs to let a page's own inline scripts run. Data
 * blocks (JSON and the like) never run and need none.
 *
 * @param {string} html
 * @returns {string[]} without doubles, in the order of the page
 */
export const inlineScriptHashes = (html) => {
  const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/.test(attributes))
    .filter(([, attributes = '']) => !/\stype="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => sha256(text));
  return [...new Set(hashes)];
};

/** What `inline-styles.mjs` writes; a style that a component wrote stays a fault. */
const ownStyle = /<style data-first-paint="">([\s\S]*?)<\/style>/g;

/**
 * The hashes that the policy needs to let the styles in that the build wrote into this page.
 *
 * @param {string} html
 * @returns {string[]}
 */
export const inlineStyleHashes = (html) =>
  [...html.matchAll(ownStyle)].map(([, text = '']) => sha256(text));

/**
 * All that the policy of this page has to name.
 *
 * @param {string} html
 */
export const pageHashes = (html) => ({
  scripts: inlineScriptHashes(html),
  styles: inlineStyleHashes(html),
});

/**
 * What the policy would block in this page: styles in the markup and event handler attributes. A page with
 * one of them looks or behaves differently from what its author saw, so it is a fault.
 *
 * @param {string} html
 * @returns {string[]}
 */
export const blockedMarkup = (html) => {
  const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(ownStyle, '');
  const tags = markup.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) => /^<style\b/i.test(tag) || /\s(style|on[a-z]+)\s*=/i.test(tag));
};

/**
 * @typedef {{ path: string, file: string, html: string }} Page `path` as in the address bar
 */

/**
 * Every page that the build wrote as a file.
 *
 * @param {string} folder `.next/server/app`
 * @returns {Page[]}
 */
export const prerenderedPages = (folder) => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = `/${file.replace(/\.html$/, '').replace(/(^|\/)index$/, '')}`;
      return { path, file, html: readFileSync(join(folder, file), 'utf8') };
    });
};

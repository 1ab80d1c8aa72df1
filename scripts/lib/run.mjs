import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program to its end. Never throws: a program that cannot be started ends with code 127.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, timeout?: number, shell?: boolean }} [options]
 *   `quiet` keeps the output instead of showing it; `timeout` is in milliseconds.
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless `quiet`
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const { cwd = root, env = process.env, quiet = false, timeout, shell = false } = options;
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

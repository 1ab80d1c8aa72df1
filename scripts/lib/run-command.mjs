import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedNode, toolEnvironment } from './pinned-node.mjs';
import { run } from './run.mjs';

/**
 * Runs one of our own programs on the pinned Node, with the arguments of this one, and ends as it ends.
 *
 * @param {string} program
 */
export const runCommand = async (program) => {
  await ensureInstalled();
  const { code } = await run(pinnedNode(), [program, ...process.argv.slice(2)], {
    env: toolEnvironment('production'),
  });
  process.exit(code);
};

// Loaded into a server that is measured, before anything of it: asked over the channel to its parent, it
// collects what nobody uses any more, and says what is left.
import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

const openFiles = () => {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return null;
  }
};

process.on('message', () => {
  collect();
  const { heapUsed, rss, external } = process.memoryUsage();
  process.send?.({ heapUsed, rss, external, openFiles: openFiles() });
});
process.channel?.unref();

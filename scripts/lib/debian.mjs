import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be installed here without asking anybody: root, on a Debian-like system. */
export const canInstallPackages = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  existsSync('/etc/debian_version');

/**
 * Installs Debian packages. Waits for another apt to finish instead of failing on its lock.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const installPackages = async (packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const update = await run('apt-get', [...wait, 'update'], { env, quiet: true, timeout: 300_000 });
  const install = await run(
    'apt-get',
    [...wait, 'install', '-y', '--no-install-recommends', ...packages],
    { env, quiet: true, timeout: 900_000 },
  );
  return { ok: install.code === 0, output: `${update.output}\n${install.output}` };
};

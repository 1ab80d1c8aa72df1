import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian.mjs';
import { say } from './say.mjs';

/** Whether this machine has a font with Chinese characters. Windows and macOS always have. */
export const hasChineseFont = () => {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const asked = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.trim() !== '';
};

/**
 * Sees to a Chinese font, whichever browser is used (ruling 30): without one, every character is the
 * same box, and screenshots and print-outs of the Chinese pages prove nothing.
 *
 * @returns {Promise<{ ok: true } | { reason: string }>}
 */
export const ensureChineseFont = async () => {
  if (hasChineseFont()) return { ok: true };
  if (canInstallPackages()) {
    say('installing fonts-noto-cjk with apt-get (no Chinese font here)');
    await installPackages(['fontconfig', 'fonts-noto-cjk']);
    if (hasChineseFont()) return { ok: true };
  }
  return {
    reason: 'no Chinese font; install fonts-noto-cjk (Debian) or another one with Han characters',
  };
};

import { stop } from './say.mjs';

/** Shorter ones are guessed in an afternoon. */
const shortest = 16;

/**
 * What backups are sealed with, from the environment; without one there is no backup, because an open
 * one would be a second copy of everything that nobody watches.
 *
 * @returns {string}
 */
export const passphrase = () => {
  const given = process.env.FACEWISE_BACKUP_KEY ?? '';
  if (given === '') {
    stop('set FACEWISE_BACKUP_KEY to a passphrase; without it nothing is backed up or restored');
  }
  if (given.length < shortest) {
    stop(`FACEWISE_BACKUP_KEY is shorter than ${shortest} characters; choose a longer one`);
  }
  return given;
};

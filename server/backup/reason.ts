import { errorCode } from '../db/error-code.ts';
import { FolderInUse } from '../db/folder-lock.ts';
import { RestoreRefused } from './restore-backup.ts';
import { SealBroken } from './seal.ts';

/** Why a backup or a restore failed, without the rows that a message of the database repeats. */
export const reasonOf = (error: unknown): string => {
  if (
    error instanceof RestoreRefused ||
    error instanceof SealBroken ||
    error instanceof FolderInUse
  )
    return error.message;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return [kind, errorCode(error)].filter((each) => each !== null).join(' ');
};

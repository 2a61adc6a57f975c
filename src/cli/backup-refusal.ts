import { BackupError } from '../backup/sealed';
import { Refusal } from './refusal';

/** PostgreSQL: the login may not make tables there. */
const forbidden = '42501';

/** What the file system may say of a path. */
const ofPaths = ['ENOENT', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EIO'];

/** Lets a backup be made or put back, and says what a person does about what goes wrong. @throws Refusal */
export async function refusingBackups<T>(
  file: 'file-unreadable' | 'file-unwritable',
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw new Refusal(error.code, {});
    const code = codeOf(error);
    if (code === 'ENOSPC') throw new Refusal('disk-full', {});
    if (code === forbidden) throw new Refusal('login-too-weak', {});
    if (ofPaths.includes(code)) throw new Refusal(file, { code });
    throw error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

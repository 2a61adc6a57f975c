import { open, unlink } from 'node:fs/promises';
import { Refusal } from './refusal';

/**
 * Writes a file with somebody's data that nobody has yet, readable by its owner only.
 * @param recorded what must be written down before the data leave the house; when it fails there is no file
 * @throws Refusal `file-unwritable`
 */
export async function writeNewFile(out: string, text: string, recorded: () => Promise<unknown>): Promise<void> {
  const file = await open(out, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal('file-unwritable', { code: error.code ?? 'unknown' });
  });
  try {
    await recorded();
    await file.writeFile(text);
  } catch (error) {
    // Half a copy, or one that the ledger does not name, is none.
    await unlink(out);
    throw error;
  } finally {
    await file.close();
  }
}

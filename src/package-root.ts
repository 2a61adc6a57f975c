import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file that ships with the package and is not compiled: the same from `src` and from `dist/src`. */
export function packagePath(...segments: string[]): string {
  return join(root, ...segments);
}

const root = findRoot(__dirname);

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return findRoot(dirname(folder));
}

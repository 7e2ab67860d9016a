import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a saved notebook is called. */
export const BACKUP_FILE = /^kamernoot-[\d-]{10}\.json$/;

/**
 * Paths of the files in a folder that were downloaded whole. Firefox puts an empty file in the place and writes beside
 * it, under the same name with `.part`, until all is there.
 */
export function downloadsIn(folder: string, name: RegExp | string): string[] {
  return readdirSync(folder)
    .filter((file) => (typeof name === 'string' ? file === name : name.test(file)))
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).size > 0 && !existsSync(`${file}.part`));
}

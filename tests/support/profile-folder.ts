import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Profiles that are in use. Each one takes some 10 MB, so none may stay when we are interrupted. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) removeProfileFolder(folder);
});

/** An empty folder for a browser's profile; whoever makes it removes it. */
export function makeProfileFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-profile-'));
  folders.add(folder);
  return folder;
}

/** Removes a profile. The browser's last processes may still be writing, so it is tried several times. */
export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
}

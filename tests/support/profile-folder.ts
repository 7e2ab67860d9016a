import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An empty folder for a browser's profile. Each one takes some 10 MB, so whoever makes it removes it. */
export function makeProfileFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'kamernoot-profile-'));
}

/** Removes a profile. The browser's last processes may still be writing, so it is tried several times. */
export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

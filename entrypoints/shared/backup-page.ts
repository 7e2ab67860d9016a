import { browser } from '../../utils/browser';

const BACKUP = '#backup';
const SNAPSHOT = '#snapshot=';

/** Opens the settings where files are saved and read. With a snapshot, what restoring it would do is shown at once. */
export async function openBackupPage(snapshotId?: string): Promise<void> {
  const part = snapshotId === undefined ? BACKUP : SNAPSHOT + snapshotId;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${part}` as '/options.html') });
}

/** Whether a page was opened for saving or reading a file. */
export const isBackupAsked = (hash: string): boolean => hash === BACKUP || askedSnapshot(hash) !== null;

/** The snapshot that a page was opened for; null when it was opened for something else. */
export function askedSnapshot(hash: string): string | null {
  return hash.startsWith(SNAPSHOT) ? hash.slice(SNAPSHOT.length) : null;
}

import { handle } from '../../utils/messages';
import { openReader } from '../../utils/files/open-reader';

/** Opens the reader for pages, which cannot do that themselves. */
export function registerFiles(): void {
  handle('openReader', ({ url }, { tabId }) => openReader(url, tabId));
}

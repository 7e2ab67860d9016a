import type { Translator } from '../../utils/i18n';
import { isStorageFull } from '../../utils/notebook/storage-full';

/**
 * What to tell the user of a write that failed: where there is no room, trying again is no way out.
 *
 * @param key what is said of every other failure
 */
export function sayFailure(t: Translator, error: unknown, key: Parameters<Translator>[0]): string {
  return t(isStorageFull(error) ? 'keeping.full' : key);
}

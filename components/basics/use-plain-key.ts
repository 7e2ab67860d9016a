import { useSyncExternalStore } from 'react';
import { arePlainKeysOn, watchPlainKeys } from './plain-key';

/** The name of a shortcut of a single key, for `aria-keyshortcuts`; undefined while they are switched off. */
export function usePlainKey(name: string): string | undefined {
  return useSyncExternalStore(watchPlainKeys, arePlainKeysOn) ? name : undefined;
}

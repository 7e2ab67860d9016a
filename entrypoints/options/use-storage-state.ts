import { useEffect, useState } from 'react';
import type { StorageState } from '../../components/backup/storage-facts';

/** What the browser says of the room that the extension takes; null until it has answered. */
export function useStorageState(): StorageState | null {
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => {
    void Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]).then(
      ([isProtected, { usage }]) => setState({ isProtected, usedBytes: usage ?? null }),
    );
  }, []);
  return state;
}

import { useTranslator } from '../basics/language';
import { sizeIn } from '../basics/size';

/** What the browser says of the room that the extension takes. */
export interface StorageState {
  /** Whether it has promised to clear nothing to make room. */
  isProtected: boolean;
  /** Bytes that are used; null when the browser does not tell. */
  usedBytes: number | null;
}

/** How safe the notebook is from the browser itself, and the room that it takes. */
export function StorageFacts({ isProtected, usedBytes }: StorageState) {
  const t = useTranslator();
  return (
    <p>
      {t(isProtected ? 'backup.protected' : 'backup.unprotected')}
      {usedBytes !== null && ` ${t('backup.storage', { size: sizeIn(t.language, usedBytes) })}`}
    </p>
  );
}

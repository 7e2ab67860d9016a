import { useTranslator } from '../basics/language';

/** What the browser says of the room that the extension takes. */
export interface StorageState {
  /** Whether it has promised to clear nothing to make room. */
  isProtected: boolean;
  /** Bytes that are used; null when the browser does not tell. */
  usedBytes: number | null;
}

const UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

function size(bytes: number, language: string): string {
  const [unit, factor] = UNITS.find(([, least]) => bytes >= least) ?? ['kilobyte', 1e3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / factor),
  );
}

/** How safe the notebook is from the browser itself, and the room that it takes. */
export function StorageFacts({ isProtected, usedBytes }: StorageState) {
  const t = useTranslator();
  return (
    <p>
      {t(isProtected ? 'backup.protected' : 'backup.unprotected')}
      {usedBytes !== null && ` ${t('backup.storage', { size: size(usedBytes, t.language) })}`}
    </p>
  );
}

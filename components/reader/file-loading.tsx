import type { FetchProgress } from '../../utils/files/fetch-file';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { OriginalLink } from './original-link';
import { ReaderMessage } from './reader-message';

/** Bytes as people read them: in megabytes, with one digit behind the point. */
export const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;

interface FileLoadingProps {
  /** Null for a file of this computer. */
  address: string | null;
  /** Null until something comes. */
  progress: FetchProgress | null;
  onCancel: () => void;
}

/** How far the fetching is. */
export function FileLoadingMessage({ address, progress, onCancel }: FileLoadingProps) {
  const t = useTranslator();
  if (address === null) return <ReaderMessage title={t('reader.opening')} />;
  const { hostname: host } = new URL(address);
  const title = t(progress ? 'reader.loading' : 'reader.waiting', { host });
  const total = progress?.total ?? null;
  const size = megabytes(progress?.received ?? 0);
  return (
    <ReaderMessage title={title}>
      <progress aria-label={title} max={total ?? 1} value={total === null ? undefined : progress?.received} />
      <p>
        {total === null
          ? t('reader.received', { size })
          : t('reader.receivedOf', { size, total: megabytes(total) })}
      </p>
      <Button onClick={onCancel}>{t('reader.cancel')}</Button>
      <OriginalLink address={address} />
    </ReaderMessage>
  );
}

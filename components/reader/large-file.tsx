import type { FetchProgress } from '../../utils/files/fetch-file';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { OriginalLink } from './original-link';
import { ReaderMessage } from './reader-message';

interface LargeFileProps {
  address: string;
  progress: FetchProgress;
  onAnswer: (isWanted: boolean) => void;
}

/** Asks whether a file is to be fetched that is larger than most. */
export function LargeFileMessage({ address, progress, onAnswer }: LargeFileProps) {
  const t = useTranslator();
  const { received, total } = progress;
  return (
    <ReaderMessage
      title={t('reader.largeTitle')}
      text={
        total === null
          ? t('reader.largeUnknown', { size: Math.round(received / 1_000_000) })
          : t('reader.largeText', { size: Math.round(total / 1_000_000) })
      }
    >
      <Button look="primary" onClick={() => onAnswer(true)}>
        {t('reader.largeOpen')}
      </Button>
      <Button onClick={() => onAnswer(false)}>{t('reader.cancel')}</Button>
      <OriginalLink address={address} />
    </ReaderMessage>
  );
}

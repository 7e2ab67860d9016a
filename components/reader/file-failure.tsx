import type { FileFailureReason } from '../../utils/files/failure';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { ChooseFile } from './choose-file';
import { OriginalLink } from './original-link';
import { ReaderMessage } from './reader-message';

interface FileFailureProps {
  reason: FileFailureReason | 'cancelled';
  /** Where the file lies; null for a file of this computer. */
  address: string | null;
  onRetry: () => void;
  /** Shows a file of this computer instead. */
  onFile: (file: File) => void;
}

/** Why there is no file to be seen, and what can be done about it. */
export function FileFailureMessage({ reason, address, onRetry, onFile }: FileFailureProps) {
  const t = useTranslator();
  const host = address === null ? t('reader.thisFile') : new URL(address).hostname;
  return (
    <ReaderMessage
      tone="problem"
      title={reason === 'cancelled' ? t('reader.cancelled') : t(`reader.failed.${reason}`, { host })}
    >
      {address === null ? (
        <ChooseFile look="primary" onFile={onFile} />
      ) : (
        <>
          <Button look="primary" onClick={onRetry}>
            {t('reader.retry')}
          </Button>
          <OriginalLink address={address} />
        </>
      )}
    </ReaderMessage>
  );
}

import type { FileCopy } from '../../utils/files/copies/types';
import type { FileFailureReason } from '../../utils/files/failure';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { ChooseFile } from './choose-file';
import { OriginalLink } from './original-link';
import { ReaderMessage } from './reader-message';

type Reason = FileFailureReason | 'cancelled';

/** What can be done, where that is more than the buttons say. */
const ADVICE = {
  busy: 'reader.advice.busy',
  unreachable: 'reader.advice.unreachable',
  silent: 'reader.advice.silent',
  'web-page': 'reader.advice.web-page',
  'old-word': 'reader.advice.old-word',
  locked: 'reader.advice.locked',
  'no-copy': 'reader.advice.no-copy',
} as const satisfies Partial<Record<Reason, string>>;
const hasAdvice = (reason: Reason): reason is keyof typeof ADVICE => reason in ADVICE;

/** What stays as it is however often it is tried: the file itself is what helps. */
const LASTING: readonly Reason[] = ['old-word', 'unknown-kind', 'locked', 'too-large', 'bomb', 'web-page'];

interface FileFailureProps {
  reason: Reason;
  /** Where the file lies; null for a file of this computer. */
  address: string | null;
  /** What is kept of it; null when nothing is. */
  copy?: Pick<FileCopy, 'keptAt'> | null;
  /** Shows that. @param because why it cannot be shown itself; null when it was not wanted any more */
  onCopy?: (because: FileFailureReason | null) => void;
  onRetry: () => void;
  /** Shows a file of this computer instead. */
  onFile: (file: File) => void;
}

/** Why there is no file to be seen, and what can be done about it. */
export function FileFailureMessage({ reason, address, copy, onCopy, onRetry, onFile }: FileFailureProps) {
  const t = useTranslator();
  const host = address === null ? t('reader.thisFile') : new URL(address).hostname;
  const text = [
    hasAdvice(reason) ? t(ADVICE[reason]) : '',
    copy ? t('copies.onFailure', { date: t.date(copy.keptAt) }) : '',
  ].join(' ');
  const lasts = LASTING.includes(reason);
  const best = copy ? 'secondary' : 'primary';
  return (
    <ReaderMessage
      tone="problem"
      title={reason === 'cancelled' ? t('reader.cancelled') : t(`reader.failed.${reason}`, { host })}
      text={text.trim()}
    >
      {copy && (
        <Button look="primary" icon="read" onClick={() => onCopy?.(reason === 'cancelled' ? null : reason)}>
          {t('copies.open')}
        </Button>
      )}
      {address === null ? (
        <ChooseFile look="primary" onFile={onFile} />
      ) : (
        <>
          {lasts && <OriginalLink address={address} look={best} />}
          <Button look={lasts ? 'secondary' : best} onClick={onRetry}>
            {t('reader.retry')}
          </Button>
          {!lasts && <OriginalLink address={address} />}
        </>
      )}
    </ReaderMessage>
  );
}

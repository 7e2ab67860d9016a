import type { FileCopy } from '../../utils/files/copies/types';
import type { FileFailureReason } from '../../utils/files/failure';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';

/** What did not work: there is no room for the copy, it could not be kept, or not deleted. */
export type CopyProblem = 'full' | 'failed' | 'removeFailed';

interface CopyNoticesProps {
  /** The copy that is shown in the place of its original, and why. */
  shown: (Pick<FileCopy, 'keptAt'> & { because: FileFailureReason | null }) | null;
  /** A copy of another file that stood at the same address before. */
  older: Pick<FileCopy, 'keptAt'> | null;
  problem: CopyProblem | null;
  /** Where the file lies on the web; null for a file of this computer. */
  address: string | null;
  onRetry: () => void;
  onOpenOlder: () => void;
}

/** What there is to say of the kept copies of a file, above its pages. */
export function CopyNotices({ shown, older, problem, address, onRetry, onOpenOlder }: CopyNoticesProps) {
  const t = useTranslator();
  return (
    <>
      {problem && <Notice tone="problem" text={t(`copies.${problem}`)} />}
      {shown && (
        <Notice text={shownText()}>
          {address !== null && <Button onClick={onRetry}>{t('copies.retry')}</Button>}
        </Notice>
      )}
      {older && (
        <Notice text={t('copies.older', { date: t.date(older.keptAt) })}>
          <Button onClick={onOpenOlder}>{t('copies.open')}</Button>
        </Notice>
      )}
    </>
  );

  function shownText(): string {
    const { keptAt, because } = shown!;
    const date = t.date(keptAt);
    if (because === null || address === null) return t('copies.shown', { date });
    const reason = t(`reader.failed.${because}`, { host: new URL(address).hostname });
    return t('copies.shownBecause', { date, reason });
  }
}

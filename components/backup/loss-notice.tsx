import type { NotebookLoss } from '../../utils/notebook/presence/loss';
import type { Snapshot } from '../../utils/notebook/snapshots/types';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import { useMoment } from '../basics/use-moment';
import './backup.css';

interface LossNoticeProps {
  loss: NotebookLoss;
  /** The newest snapshot; null when there is none. */
  snapshot: Snapshot | null;
  onRestore: () => void;
  onAccept: () => void;
}

/** Says that passages are missing and how they come back, where an empty list would say that there were none. */
export function LossNotice({ loss, snapshot, onRestore, onAccept }: LossNoticeProps) {
  const t = useTranslator();
  const moment = useMoment();
  const help = snapshot
    ? t('backup.lostSnapshot', { date: moment(snapshot.createdAt), count: snapshot.passages })
    : t('backup.lostFile');
  return (
    <Notice tone="problem" text={`${t('backup.lost', { count: loss.missing })} ${help}`}>
      <div className="button-row">
        <Button look="primary" onClick={onRestore}>
          {t(snapshot ? 'backup.restore' : 'backup.open')}
        </Button>
        <Button onClick={onAccept}>{t('backup.lostAccept')}</Button>
      </div>
    </Notice>
  );
}

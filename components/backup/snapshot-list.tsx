import type { Snapshot } from '../../utils/notebook/snapshots/types';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { useMoment } from '../basics/use-moment';

interface SnapshotListProps {
  /** Newest first. */
  snapshots: readonly Snapshot[];
  disabled: boolean;
  onRestore: (id: string) => void;
}

/** The copies inside the browser, each with the way back to it. */
export function SnapshotList({ snapshots, disabled, onRestore }: SnapshotListProps) {
  const t = useTranslator();
  const moment = useMoment();
  return (
    <div className="snapshot-list">
      <h3>{t('backup.snapshots')}</h3>
      <p className="settings-hint">{t('backup.snapshotsText')}</p>
      {snapshots.length === 0 ? (
        <p>{t('backup.noSnapshots')}</p>
      ) : (
        <ul className="settings-rows">
          {snapshots.map(({ id, createdAt, reason, passages }) => (
            <li key={id}>
              <div>
                <time dateTime={createdAt}>{moment(createdAt)}</time>
                <p className="settings-hint">
                  {t('backup.snapshotPassages', { count: passages })} · {t(`backup.snapshot.${reason}`)}
                </p>
              </div>
              <Button
                disabled={disabled}
                aria-label={t('backup.restoreOf', { date: moment(createdAt) })}
                onClick={() => onRestore(id)}
              >
                {t('backup.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { useEffect, useEffectEvent } from 'react';
import { BackupSection } from '../../../components/backup/backup-section';
import { ImportReport } from '../../../components/backup/import-report';
import { SnapshotList } from '../../../components/backup/snapshot-list';
import { askedSnapshot, isBackupAsked } from '../../shared/backup-page';
import { useBackup } from './use-backup';

/** The backup section of the settings, at work. */
export function Backup() {
  const backup = useBackup();
  const busy = backup.work !== null;
  const openAsked = useEffectEvent(() => {
    const id = askedSnapshot(location.hash);
    if (id !== null) backup.openSnapshot(id);
  });
  useEffect(() => openAsked(), []);
  return (
    <BackupSection
      lastFileAt={backup.lastFileAt}
      asked={isBackupAsked(location.hash)}
      work={backup.work}
      outcome={backup.outcome}
      onSave={backup.save}
      onOpen={backup.openFile}
      onStop={backup.stop}
    >
      {backup.report && (
        <ImportReport
          key={backup.report.id}
          plan={backup.report.plan}
          choices={backup.report.choices}
          busy={busy}
          onImport={backup.takeOver}
          onCancel={backup.close}
        />
      )}
      <SnapshotList snapshots={backup.snapshots} disabled={busy} onRestore={backup.openSnapshot} />
    </BackupSection>
  );
}

import { Button } from '../../components/basics/button';
import { useTranslator } from '../../components/basics/language';
import { Notice } from '../../components/basics/notice';
import { openBackupPage } from '../shared/backup-page';
import { useHindrance } from './use-hindrance';

interface NotebookNoticeProps {
  failed: boolean;
  /** Whether at least everything can be read. */
  readable: boolean;
}

/** What is wrong with the notebook, and what the user can do about it; nothing when all is well. */
export function NotebookNotice({ failed, readable }: NotebookNoticeProps) {
  const t = useTranslator();
  const hindrance = useHindrance();
  if (hindrance === 'outdated') {
    return (
      <Notice tone="problem" text={t('notebook.outdated')}>
        <Button onClick={() => location.reload()}>{t('notebook.reload')}</Button>
      </Notice>
    );
  }
  if (hindrance === 'blocked') return <Notice tone="problem" text={t('notebook.blocked')} />;
  if (!failed) return null;
  return (
    <Notice tone="problem" text={t(readable ? 'notebook.readOnly' : 'notebook.failed')}>
      {/* What can be read can be written to a file, exactly as it is. */}
      {readable && <Button onClick={() => void openBackupPage()}>{t('backup.toSave')}</Button>}
    </Notice>
  );
}

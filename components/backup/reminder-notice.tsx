import type { Reminder } from '../../utils/notebook/reminder';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import './backup.css';

interface ReminderNoticeProps {
  reminder: Reminder;
  onSave: () => void;
  onDismiss: () => void;
}

/** Reminds of saving a file outside the browser. */
export function ReminderNotice({ reminder, onSave, onDismiss }: ReminderNoticeProps) {
  const t = useTranslator();
  const { passages, lastFileAt } = reminder;
  const text =
    lastFileAt === null
      ? t('backup.remindNever', { count: passages })
      : t('backup.remindOld', { date: t.date(lastFileAt) });
  return (
    <Notice text={text}>
      <div className="button-row">
        <Button onClick={onSave}>{t('backup.toSave')}</Button>
        <Button look="plain" onClick={onDismiss}>
          {t('backup.later')}
        </Button>
      </div>
    </Notice>
  );
}

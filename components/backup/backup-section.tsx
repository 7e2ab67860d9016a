import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import { SettingsSection } from '../settings/settings-section';
import './backup.css';
import { focusIfNowhere } from '../basics/focus-if-nowhere';
import { describeOutcome, isProblem, type BackupOutcome } from './outcome';
import { WorkProgress, type RunningWork } from './work-progress';

interface BackupSectionProps {
  /** When a file was last saved: ISO 8601; null when never. */
  lastFileAt: string | null;
  work: RunningWork | null;
  outcome: BackupOutcome | null;
  onSave: () => void;
  onOpen: (file: File) => void;
  onStop: () => void;
  /** Whether the user came to the settings for this. */
  asked?: boolean;
  /** The report on a file that was read, and the snapshots. */
  children: ReactNode;
}

/** Saving the notebook to a file, and reading one. */
export function BackupSection(props: BackupSectionProps) {
  const { lastFileAt, work, outcome, onSave, onOpen, onStop, asked, children } = props;
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  return (
    <SettingsSection title={t('backup.title')} asked={asked}>
      <p>{t('backup.text')}</p>
      <p className="settings-hint">
        {lastFileAt === null ? t('backup.noFile') : t('backup.lastFile', { date: t.date(lastFileAt) })}
      </p>
      <div className="button-row">
        <Button look="primary" icon="file" disabled={work !== null} onClick={onSave}>
          {t('backup.save')}
        </Button>
        <Button disabled={work !== null} onClick={() => input.current?.click()}>
          {t('backup.open')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      {work && <WorkProgress work={work} onStop={onStop} />}
      {outcome && <OutcomeNotice outcome={outcome} />}
      {children}
    </SettingsSection>
  );
}

/** What came of something. Whoever works with the keyboard goes on from here: the button that was pressed is gone. */
function OutcomeNotice({ outcome }: { outcome: BackupOutcome }) {
  const t = useTranslator();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => focusIfNowhere(notice.current), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice tone={isProblem(outcome) ? 'problem' : 'plain'} text={describeOutcome(outcome, t)} />
    </div>
  );
}

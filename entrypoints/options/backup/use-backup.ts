import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { PlanOutdated, type Decision } from '../../../utils/notebook/backup/apply-import';
import { planImport, type Conflict, type ImportPlan } from '../../../utils/notebook/backup/plan-import';
import { readBackup, type ReadBackup } from '../../../utils/notebook/backup/read-backup';
import { database } from '../../../utils/notebook/database';
import { lastFileAt } from '../../../utils/notebook/reminder';
import { createSnapshotShelf, type Snapshot } from '../../../utils/notebook/snapshots';
import { planChoices, type ChoicePlan } from '../../../utils/settings/choices';
import { CHOICE_KINDS } from './choice-kinds';
import { saveFile } from './save-file';
import { takeOver } from './take-over';
import { useWork, type StartWork, type WorkState } from './use-work';

const shelf = createSnapshotShelf();
const NONE: Snapshot[] = [];

/** A file that was read, and what it would do. */
interface OpenBackup {
  /** Another one every time, so that nothing is left of a report that was decided about before. */
  id: string;
  backup: ReadBackup;
  plan: ImportPlan;
  choices: ChoicePlan;
}

export interface BackupState extends Pick<WorkState, 'work' | 'outcome' | 'stop'> {
  lastFileAt: string | null;
  snapshots: Snapshot[];
  report: OpenBackup | null;
  save(): void;
  openFile(file: Blob): void;
  openSnapshot(id: string): void;
  takeOver(decide: (conflict: Conflict) => Decision): void;
  /** Puts the report away; nothing has changed. */
  close(): void;
}

/** Saving to a file, reading one, and going back to a snapshot. */
export function useBackup(): BackupState {
  const { run, ...state } = useWork();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenBackup | null>(null);
  const snapshots = useLiveQuery(() => shelf.list(), [], NONE);
  useEffect(() => void lastFileAt().then(setSavedAt), []);

  const compare = useCallback(async (backup: ReadBackup, start: StartWork) => {
    const plan = await planImport(database, backup, start('comparing'));
    const choices = await planChoices(CHOICE_KINDS, backup.choices);
    setOpen({ id: crypto.randomUUID(), backup, plan, choices });
  }, []);

  const openFile = useCallback(
    (file: Blob) =>
      void run(async (start) => {
        setOpen(null);
        await compare(await readBackup(file, start('reading')), start);
        return null;
      }),
    [run, compare],
  );

  return {
    ...state,
    lastFileAt: savedAt,
    snapshots,
    report: open,
    save: () =>
      void run(async (start) => {
        const { passages, asIs } = await saveFile(start('writing'));
        setSavedAt(await lastFileAt());
        return asIs ? { kind: 'savedAsIs' } : { kind: 'saved', count: passages };
      }),
    openFile,
    openSnapshot: (id) =>
      void run(async (start) => {
        setOpen(null);
        const work = start('reading');
        const file = await shelf.read(id).catch((error: unknown) => {
          console.error('Kamernoot could not read a snapshot', error);
          return null;
        });
        if (!file) return { kind: 'snapshotDamaged' };
        await compare(await readBackup(file, work), start);
        return null;
      }),
    takeOver: (decide) =>
      void run(async (start) => {
        if (!open) return null;
        try {
          const outcome = await takeOver(open.plan, open.backup.choices, decide, start);
          setOpen(null);
          return outcome;
        } catch (error) {
          if (!(error instanceof PlanOutdated)) throw error;
          await compare(open.backup, start);
          return { kind: 'outdated' };
        }
      }),
    close: () => setOpen(null),
  };
}

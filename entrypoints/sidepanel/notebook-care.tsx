import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { LossNotice } from '../../components/backup/loss-notice';
import { ReminderNotice } from '../../components/backup/reminder-notice';
import { database } from '../../utils/notebook/database';
import { acceptNotebook, findLoss, type NotebookLoss } from '../../utils/notebook/presence';
import { dismissReminder, dueReminder, type Reminder } from '../../utils/notebook/reminder';
import { createSnapshotShelf, type Snapshot } from '../../utils/notebook/snapshots';
import { orNothing } from '../shared/or-nothing';
import { openBackupPage } from '../shared/backup-page';

/** What the panel has to say about the safety of the notebook; mostly nothing. */
interface Care {
  loss: NotebookLoss | null;
  /** The newest one; asked for only when something was lost. */
  snapshot: Snapshot | null;
  reminder: Reminder | null;
}

async function look(): Promise<Care> {
  const loss = await findLoss();
  if (loss === null) return { loss, snapshot: null, reminder: await dueReminder() };
  const [snapshot] = await createSnapshotShelf().list();
  return { loss, snapshot: snapshot ?? null, reminder: null };
}

/** Asks the browser once it is worth it: while there is nothing to keep, there is nothing to promise. */
async function askForProtection(): Promise<void> {
  if (await navigator.storage.persisted()) return;
  if ((await database.snippets.count()) > 0) await navigator.storage.persist();
}

/** Tells of passages that are missing, and reminds of saving a file. */
export function NotebookCare() {
  const [attempt, setAttempt] = useState(0);
  const care = useLiveQuery(() => look().catch(orNothing(null)), [attempt], null);
  useEffect(() => {
    askForProtection().catch((error: unknown) => console.warn('Kamernoot: storage not protected', error));
  }, []);
  if (!care) return null;

  const { loss, snapshot, reminder } = care;
  const again = () => setAttempt(attempt + 1);
  if (loss) {
    return (
      <LossNotice
        loss={loss}
        snapshot={snapshot}
        onRestore={() => void openBackupPage(snapshot?.id)}
        onAccept={() => void acceptNotebook().then(again)}
      />
    );
  }
  if (!reminder) return null;
  return (
    <ReminderNotice
      reminder={reminder}
      onSave={() => void openBackupPage()}
      onDismiss={() => void dismissReminder().then(again)}
    />
  );
}

import { writeBackup } from '../../utils/notebook/backup/write-backup';
import { database } from '../../utils/notebook/database';
import { findLoss, rememberNotebook } from '../../utils/notebook/presence';
import { createSnapshotShelf } from '../../utils/notebook/snapshots';
import { isDailyDue } from '../../utils/notebook/snapshots/prune';
import { keepAlarm } from './keep-alarm';

const ALARM = 'snapshot';
/** Minutes between two looks at whether the snapshot of the day was taken. */
const PERIOD = 180;
/** Minutes after a start of the browser, which has enough to do then. */
const DELAY = 5;

/** Takes a snapshot of the notebook once a day, without being asked. */
export function registerSnapshots(): void {
  keepAlarm(ALARM, { delayInMinutes: DELAY, periodInMinutes: PERIOD }, () => void takeDaily());
}

async function takeDaily(): Promise<void> {
  const shelf = createSnapshotShelf();
  try {
    // What is left of a notebook that was cleared must not push out what it was.
    if ((await findLoss()) !== null) return;
    await rememberNotebook();
    const now = new Date();
    if (isDailyDue(await shelf.list(), now)) await shelf.put(await writeBackup(database, now), 'daily');
  } catch (error) {
    // The next alarm tries again.
    console.error('Kamernoot could not take a snapshot', error);
  }
}

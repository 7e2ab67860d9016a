import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StartWork } from '../../../entrypoints/options/backup/use-work';
import { planImport } from '../../../utils/notebook/backup/plan-import';
import { readBackup } from '../../../utils/notebook/backup/read-backup';
import { UNWATCHED } from '../../../utils/notebook/backup/work';
import { freshBrowser } from '../notebook/fresh-browser';
import { fileOf, notebookOf } from '../notebook/backup/notebooks';
import { draft } from '../notebook/drafts';

beforeEach(freshBrowser);

const start: StartWork = () => UNWATCHED;
const TIME = '2026-11-01T09:00:00.000Z';

test('says what was taken over when the choices of a file cannot be stored', async () => {
  // The notebook of the program opens in the browser that is there when it is loaded.
  vi.resetModules();
  const { database } = await import('../../../utils/notebook/database');
  const { takeOver } = await import('../../../entrypoints/options/backup/take-over');
  const row = { ...draft(1), createdAt: TIME, updatedAt: TIME, revision: 1, deletedAt: null, schema: 2 };
  const plan = await planImport(database, await readBackup(await fileOf(await notebookOf([row]))));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('made for a test'));
  vi.spyOn(console, 'error').mockReturnValue();
  const outcome = await takeOver(plan, [{ name: 'language', value: 'nl' }], () => 'theirs', start);
  expect(outcome).toMatchObject({ kind: 'importedRows' });
  expect(await database.snippets.count()).toBe(1);
});

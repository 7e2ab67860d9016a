import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dueReminder, rememberFile } from '../../../../utils/notebook/reminder';
import { createWriter } from '../../../../utils/notebook/writer';
import { notebookOf } from '../backup/notebooks';
import { draft } from '../drafts';
import { freshBrowser } from '../fresh-browser';

const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY);

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

async function notebookWith(kept: number, inBin: number) {
  const notebook = await notebookOf();
  const writer = createWriter(notebook);
  for (let number = 0; number < kept + inBin; number += 1) {
    const { snippet } = await writer.keep(draft(number));
    if (number >= kept) await writer.discard(snippet.id);
  }
  return notebook;
}

test('the reminder counts what is kept, and not what is in the bin', async () => {
  const notebook = await notebookWith(12, 3);
  expect(await dueReminder(notebook, inDays(10))).toEqual({ passages: 12, lastFileAt: null });
});

test('there is no reminder of passages that are nearly all in the bin', async () => {
  expect(await dueReminder(await notebookWith(2, 20), inDays(10))).toBeNull();
});

test('what was only deleted since the last file is not missing from it', async () => {
  const notebook = await notebookWith(12, 0);
  await rememberFile(new Date(Date.now() + 1000).toISOString());
  const [first] = await notebook.snippets.toArray();
  await notebook.snippets.update(first!.id, {
    deletedAt: inDays(20).toISOString(),
    updatedAt: inDays(20).toISOString(),
  });
  expect(await dueReminder(notebook, inDays(40))).toBeNull();
});

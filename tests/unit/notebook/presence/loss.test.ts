import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NotebookDatabase } from '../../../../utils/notebook/database';
import {
  acceptNotebook,
  findLoss,
  rememberKept,
  rememberNotebook,
} from '../../../../utils/notebook/presence';
import { createWriter } from '../../../../utils/notebook/writer';
import { freshBrowser } from '../fresh-browser';
import { notebookOf } from '../backup/notebooks';
import { draft } from '../drafts';

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

async function remembered(passages: number): Promise<NotebookDatabase> {
  const notebook = await notebookOf();
  const writer = createWriter(notebook);
  for (let number = 0; number < passages; number += 1) {
    const { snippet } = await writer.keep(draft(number));
    await rememberKept(snippet.id, notebook);
  }
  return notebook;
}

describe('a notebook', () => {
  test('that is new has lost nothing', async () => {
    expect(await findLoss(await notebookOf())).toBeNull();
    await rememberNotebook(await notebookOf());
  });

  test('that the user emptied has lost nothing', async () => {
    const notebook = await remembered(3);
    await notebook.snippets.clear();
    expect(await findLoss(notebook)).toBeNull();
  });

  test('that the browser cleared is known to be lost, also when something was kept since', async () => {
    await remembered(3);
    const cleared = await notebookOf();
    expect(await findLoss(cleared)).toMatchObject({ missing: 3 });
    const { snippet } = await createWriter(cleared).keep(draft(9));
    await rememberKept(snippet.id, cleared);
    await rememberNotebook(cleared);
    expect(await findLoss(cleared)).toMatchObject({ missing: 3 });
  });

  test('that the browser cleared is known to be lost, however much was kept since', async () => {
    await remembered(3);
    const cleared = await notebookOf();
    const writer = createWriter(cleared);
    for (const number of [9, 10, 11, 12]) await writer.keep(draft(number));
    expect(await findLoss(cleared)).toMatchObject({ missing: 3 });
  });

  test('of which an older file came back lacks the rest', async () => {
    const before = await remembered(3);
    const cleared = await notebookOf([(await before.snippets.get(draft(0).id))!]);
    expect(await findLoss(cleared)).toMatchObject({ missing: 2 });
  });

  test('that came back from a file is not missed any more', async () => {
    const before = await remembered(3);
    const cleared = await notebookOf(await before.snippets.toArray());
    expect(await findLoss(cleared)).toBeNull();
    await rememberNotebook(cleared);
    expect(await findLoss(cleared)).toBeNull();
  });

  test('that the user goes on with is the notebook from then on', async () => {
    await remembered(3);
    const cleared = await notebookOf();
    await acceptNotebook(cleared);
    expect(await findLoss(cleared)).toBeNull();
    await expect(findLoss(await notebookOf())).resolves.toBeNull();
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '../../../../utils/notebook/backup/read-backup';
import { NotebookDatabase } from '../../../../utils/notebook/database';
import { MAX_NOTE_LENGTH } from '../../../../utils/notebook/limits';
import { parseTags } from '../../../../utils/notebook/tags';
import type { SnippetDraft } from '../../../../utils/notebook/types';
import { createWriter } from '../../../../utils/notebook/writer';
import { draft } from '../drafts';
import { freshBrowser } from '../fresh-browser';
import { contentOf, fileOf, importInto, notebookOf } from './notebooks';

beforeEach(freshBrowser);

/** Keeps passages as the extension does, and reads them in an empty notebook from the file that was made of them. */
async function throughFile(...drafts: SnippetDraft[]) {
  const notebook = new NotebookDatabase({ name: crypto.randomUUID() });
  const writer = createWriter(notebook);
  for (const kept of drafts) await writer.keep(kept);
  const file = await fileOf(notebook);
  const { refused } = await readBackup(file);
  const other = await notebookOf();
  await importInto(other, file);
  return { refused, before: await contentOf(notebook), after: await contentOf(other) };
}

describe('what the notebook holds comes back out of its own file', () => {
  test('a passage of a file of this computer, with the letter it belongs to', async () => {
    const source = { ...draft(1).source, url: `urn:sha256:${'a'.repeat(64)}` };
    const { refused, before, after } = await throughFile(draft(1, { source }));
    expect(refused).toEqual([]);
    expect(after).toEqual(before);
  });

  test('a passage that was kept several times, with more tags and a longer note than can be typed at once', async () => {
    const typed = (letter: string) =>
      parseTags(Array.from({ length: 50 }, (_, index) => letter + index).join());
    const { refused, before, after } = await throughFile(
      draft(1, { tags: typed('a'), note: 'a'.repeat(MAX_NOTE_LENGTH) }),
      draft(1, { tags: typed('b'), note: 'b'.repeat(MAX_NOTE_LENGTH) }),
    );
    expect(before.snippets[0]!.tags).toHaveLength(100);
    expect(refused).toEqual([]);
    expect(after).toEqual(before);
  });

  test('a letter of which two browsers know much', async () => {
    const source = { ...draft(1).source };
    const many = (letter: string) => Array.from({ length: 1_900 }, (_, index) => `kst-${letter}-${index}`);
    const [one, other] = await Promise.all(
      ['1', '2'].map(async (letter) => {
        const notebook = await notebookOf();
        const { url, title, sender, date, ids } = source;
        const facts = { url, title, sender, date, ids, signatories: [], kind: null, dossiers: [] };
        await createWriter(notebook).meetLetter({ ...facts, references: many(letter) });
        return notebook;
      }),
    );
    await importInto(one!, await fileOf(other!));
    expect((await one!.letters.toArray())[0]!.references).toHaveLength(3_800);
    expect((await readBackup(await fileOf(one!))).refused).toEqual([]);
  });
});

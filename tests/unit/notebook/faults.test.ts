import type { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { createReader, createWriter, type NotebookWriter } from '../../../utils/notebook';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { isStorageFull } from '../../../utils/notebook/storage-full';
import { draft } from './drafts';
import { freshBrowser } from './fresh-browser';
import { wrapTables } from './wrap-tables';

beforeEach(freshBrowser);

/** Has the n-th write to a database, counted from now, end as a full disk ends it. @returns how many were tried */
function failAtWrite(db: Dexie, nth: number): () => number {
  let writes = 0;
  wrapTables(db, 'full-disk', (table) => ({
    async mutate(request) {
      writes++;
      if (writes === nth) throw new DOMException('The disk is full', 'QuotaExceededError');
      return table.mutate(request);
    },
  }));
  return () => writes;
}

async function everything(): Promise<unknown> {
  const db = new NotebookDatabase();
  const { snippets, letters, tags, drafts } = db;
  const rows = await Promise.all([snippets, letters, tags, drafts].map((table) => table.toArray()));
  db.close();
  return rows;
}

/** A notebook with a passage, one in the bin, and drafts of both kinds. */
async function begin(): Promise<void> {
  const db = new NotebookDatabase();
  const writer = createWriter(db);
  await writer.keep(draft(1, { note: 'Base', tags: ['EU'] }));
  await writer.keep(draft(2));
  await writer.discard(draft(2).id);
  const typed = { note: 'Half', tags: '' };
  await writer.storeDraft({ id: draft(3).id, ...typed, passage: draft(3), edited: null });
  const { revision, note, tags } = (await createReader(db).get(draft(1).id))!;
  const edited = { id: draft(1).id, base: { revision, note, tags } };
  await writer.storeDraft({ id: draft(4).id, ...typed, passage: null, edited });
  db.close();
}

const WORK: Record<string, (writer: NotebookWriter) => Promise<unknown>> = {
  'keeping a passage': (writer) => writer.keep(draft(3, { note: 'Half', tags: ['EU', 'new'] })),
  'keeping a passage again': (writer) => writer.keep(draft(5, { quote: draft(1).quote, note: 'More' })),
  'changing a note': (writer) =>
    writer.change(draft(1).id, { note: 'Other', tags: ['another'] }, undefined, draft(4).id),
  deleting: (writer) => writer.discard(draft(1).id),
  'putting back': (writer) => writer.restore(draft(2).id),
  'emptying the bin': (writer) => writer.emptyBin(),
  'removing for good': (writer) => writer.removeForGood([draft(2).id]),
  'remembering what is typed': (writer) =>
    writer.storeDraft({ id: draft(6).id, note: 'New', tags: '', passage: draft(6), edited: null }),
};

describe('a disk that is full', () => {
  test.each(Object.entries(WORK))('while %s: whichever write fails, nothing is changed', async (_, work) => {
    await begin();
    const before = await everything();
    let failed = 0;
    for (let nth = 1; ; nth++) {
      const db = new NotebookDatabase();
      const writes = failAtWrite(db, nth);
      const error: unknown = await work(createWriter(db)).then(
        () => null,
        (reason: unknown) => reason,
      );
      db.close();
      if (writes() < nth) {
        if (error) throw error;
        break;
      }
      failed++;
      expect(isStorageFull(error)).toBe(true);
      expect(await everything()).toEqual(before);
    }
    expect(failed).toBeGreaterThan(0);
    expect(await everything()).not.toEqual(before);
  });
});

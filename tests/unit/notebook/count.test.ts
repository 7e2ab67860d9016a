import { expect, test } from 'vitest';
import { createReader, createWriter } from '../../../utils/notebook';
import { NotebookDatabase } from '../../../utils/notebook/database';
import { draft } from './drafts';
import { freshBrowser } from './fresh-browser';

test('counting what is about a document takes what cites it and what was kept from it, each once', async () => {
  freshBrowser();
  const database = new NotebookDatabase();
  const reader = createReader(database);
  const writer = createWriter(database);
  const { source } = draft(1);
  await writer.keep(draft(1));
  await writer.keep(draft(2, { references: ['kst-19637-1'], source: { ...source, ids: ['kst-30573-61'] } }));
  await writer.keep(draft(3, { source: { ...source, ids: ['kst-30573-61'] } }));
  await writer.keep(draft(4, { references: [] }));
  await writer.keep(draft(5));
  await writer.discard(draft(5).id);
  expect(await reader.countAbout('kst-30573-61')).toBe(3);
  expect(await reader.countAbout('kst-19637-1')).toBe(1);
  expect(await reader.countAbout('kst-30573-6')).toBe(0);
  database.close();
});

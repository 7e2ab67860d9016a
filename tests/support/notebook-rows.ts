import type { Page } from 'puppeteer-core';
import type { Snippet, SnippetDraft } from '../../utils/notebook/types';

const NOTEBOOK = 'kamernoot';

/** A kept passage as a row of the notebook, numbered so that every one is another. */
export function row(number: number, known: Partial<Snippet> = {}): Snippet {
  const quote = known.quote ?? `De Kamer wordt geïnformeerd, nummer ${number}.`;
  const time = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    quote,
    note: '',
    tags: [],
    references: [],
    anchor: { quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }, position: null },
    source: {
      url: `https://zoek.officielebekendmakingen.nl/kst-30573-${number}.html`,
      title: `Brief ${number}`,
      sender: 'minister van Landbouw, Natuur en Voedselkwaliteit',
      date: '2018-06-21',
      ids: [`kst-30573-${number}`],
    },
    createdAt: time,
    updatedAt: time,
    revision: 1,
    deletedAt: null,
    schema: 2,
    ...known,
  };
}

/** A passage that is to be kept, numbered so that every one is another. */
export function draftOfRow(number: number, known: Partial<SnippetDraft> = {}): SnippetDraft {
  const { id, quote, note, tags, references, anchor, source } = row(number, known);
  return { id, quote, note, tags, references, anchor, source };
}

/**
 * Writes rows into the notebook, and removes others, behind the back of everything that would hear of it: as when a
 * panel ends at that moment.
 *
 * @param page one of the extension that has the notebook open
 */
export async function writeRows(page: Page, rows: Snippet[], removed: string[] = []): Promise<void> {
  await page.evaluate(
    async (name, added, gone) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction('snippets', 'readwrite');
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error!));
        const store = transaction.objectStore('snippets');
        for (const one of added) store.put(one);
        for (const id of gone) store.delete(id);
      });
      db.close();
    },
    NOTEBOOK,
    rows,
    removed,
  );
}

import Fuse, { type IFuseOptions } from 'fuse.js';
import { fieldsOf } from './match-snippet';
import type { SearchableSnippet } from './types';
import { fold } from './words';

/** A passage as one folded text: where a word stands is looked up afterwards, in the few that are shown. */
interface Entry {
  id: string;
  text: string;
}

const OPTIONS: IFuseOptions<Entry> = {
  keys: ['text'],
  // Word by word, all of them: a second word narrows the result.
  useTokenSearch: true,
  tokenMatch: 'all',
  // By default only the first 60 characters are looked at, and a long text counts less than a short one.
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.3,
  includeScore: true,
};

/** Passages that may fit a query, generously: whoever asks decides which of them really do. */
export class Candidates {
  readonly #fuse = new Fuse<Entry>([], OPTIONS);
  readonly #ids = new Set<string>();

  add(snippet: SearchableSnippet): void {
    this.remove(snippet.id);
    this.#ids.add(snippet.id);
    const text = fold(
      fieldsOf(snippet)
        .map((field) => field.text)
        .join('\n'),
    );
    this.#fuse.add({ id: snippet.id, text });
  }

  remove(id: string): void {
    if (this.#ids.delete(id)) this.#fuse.remove((entry) => entry.id === id);
  }

  /** Ids with a score from 0 to 1, in which rare words count more than common ones. */
  find(query: string): Map<string, number> {
    const found = this.#fuse.search(fold(query));
    return new Map(found.map(({ item, score }) => [item.id, 1 - (score ?? 1)]));
  }
}

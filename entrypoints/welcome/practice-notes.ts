import type { KeepResult } from '../../utils/messages';
import { SCHEMA } from '../../utils/notebook/schema';
import type { Snippet, SnippetDraft } from '../../utils/notebook/types';

/**
 * What is kept while practising: in the memory of one page, apart from the notebook. Whoever watches hears of
 * every change, and the list is another one then.
 */
export class PracticeNotes {
  #all: Snippet[] = [];
  readonly #watchers = new Set<() => void>();

  get all(): Snippet[] {
    return this.#all;
  }

  keep(draft: SnippetDraft): KeepResult {
    const same = this.#all.find(
      ({ quote, anchor }) => quote === draft.quote && anchor.position?.start === draft.anchor.position?.start,
    );
    const time = new Date().toISOString();
    const snippet = same
      ? { ...same, note: draft.note || same.note, tags: [...new Set([...same.tags, ...draft.tags])] }
      : { ...draft, createdAt: time, updatedAt: time, revision: 1, deletedAt: null, schema: SCHEMA };
    this.#set([snippet, ...this.#all.filter(({ id }) => id !== snippet.id)]);
    return { kept: true, snippet, already: same !== undefined };
  }

  discard(id: string): boolean {
    const left = this.#all.filter((snippet) => snippet.id !== id);
    const discarded = left.length < this.#all.length;
    this.#set(left);
    return discarded;
  }

  clear(): void {
    this.#set([]);
  }

  /** Returns what ends it. */
  watch(onChange: () => void): () => void {
    this.#watchers.add(onChange);
    return () => this.#watchers.delete(onChange);
  }

  #set(snippets: Snippet[]): void {
    this.#all = snippets;
    for (const tell of this.#watchers) tell();
  }
}

import type { DraftText, SnippetDraft } from '../../../utils/notebook/types';

/** Note and tags as they were typed. */
export interface TypedText {
  note: string;
  tags: string;
}

export interface DraftStore {
  /** Remembers what was typed beyond this page. */
  store(draft: DraftText): Promise<unknown>;
  /** Forgets it. */
  drop(id: string): Promise<unknown>;
}

/** What was typed is stored at most so many milliseconds later, also while the typing goes on. */
const LONGEST_WAIT = 400;

/** What was typed at passages and is not kept yet: it survives the bar, the page and the browser. */
export class DraftKeeper {
  readonly #store: DraftStore;
  /** By the words of its passage. */
  readonly #unkept = new Map<string, DraftText>();
  /** Ids of what is remembered beyond this page. */
  readonly #stored = new Set<string>();
  #waiting: DraftText | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: DraftStore) {
    this.#store = store;
    // The last moments at which a page can be sure to be heard.
    addEventListener('pagehide', () => this.flush());
    document.addEventListener('visibilitychange', () => this.flush());
  }

  /** What was typed at these words before, if anything. */
  of(quote: string): DraftText | undefined {
    return this.#unkept.get(quote);
  }

  /** Takes over what was typed on an earlier visit. */
  remember(draft: DraftText): void {
    if (!draft.passage || this.#unkept.has(draft.passage.quote)) return;
    this.#unkept.set(draft.passage.quote, draft);
    this.#stored.add(draft.id);
  }

  /** What stands in the fields now. */
  typed(passage: SnippetDraft, { note, tags }: TypedText): void {
    const { id, quote } = passage;
    if (note.trim() === '' && tags.trim() === '') return this.forget(passage);
    const draft = { id, note, tags, passage, edited: null };
    this.#unkept.set(quote, draft);
    // What waits of another passage is not to be written over.
    if (this.#waiting?.id !== id) this.flush();
    this.#waiting = draft;
    // The first letter at once: from then on there is something to come back to.
    if (!this.#stored.has(id)) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT);
  }

  /** It was kept, or taken out of the fields again. */
  forget({ id, quote }: SnippetDraft): void {
    this.#unkept.delete(quote);
    if (this.#waiting?.id === id) this.#waiting = null;
    // What cannot be dropped now is offered again, which loses nothing.
    if (this.#stored.delete(id)) this.#store.drop(id).catch(() => {});
  }

  /** Stores what was typed without waiting any longer. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#waiting;
    if (!draft) return;
    this.#waiting = null;
    this.#stored.add(draft.id);
    // It still stands in its field, and keeping it will say what is wrong.
    this.#store.store(draft).catch(() => {});
  }
}

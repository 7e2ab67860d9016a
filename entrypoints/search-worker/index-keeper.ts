import type { IndexStore } from './index-store';
import { KeptIndex } from './kept-index';
import type { IndexedRows } from './notebook-rows';

/** Rows that are read and taken in at once: between two such portions a search is answered. */
const PORTION = 100;
/** Milliseconds after a change in which others may come before the index is stored. */
const SAVE_AFTER = 5000;

/** How far the index is. */
export type IndexProgress =
  | { status: 'loading' }
  /** It is being compared with the notebook, or made: `done` rows of `total` were looked at; `anew` when there was none before. */
  | { status: 'checking'; done: number; total: number; anew: boolean }
  | { status: 'ready' }
  | { status: 'failed' };

/**
 * Keeps the index equal to the notebook.
 *
 * It is stored from time to time, never at the same moment as the notebook: so whatever was stored is taken as a
 * guess. At every start each row is compared with what the index holds of it; what is missing is added, what is
 * another is replaced, what is gone is removed. An index that was never stored, or cannot be read, is made the same
 * way. Rows that changed after the last one that it holds come first.
 */
export class IndexKeeper {
  #kept = new KeptIndex();
  #rows!: IndexedRows;
  #progress: IndexProgress = { status: 'loading' };
  #tasks: Promise<unknown> = Promise.resolve();
  #saving: ReturnType<typeof setTimeout> | null = null;
  #unsaved = false;
  #anew = true;
  readonly #loading = Promise.withResolvers<void>();
  readonly #completing = Promise.withResolvers<void>();

  /** Resolves when the index is as it was stored, or there is none: from then on it can find. */
  readonly loaded = this.#loading.promise;
  /** Resolves when it has its texts as well: from then on it can do all else. */
  readonly complete = this.#completing.promise;

  /**
   * @param openNotebook is called once, when what was stored is there to answer with
   * @param onChange is called when the index or its progress is another
   */
  constructor(
    readonly openNotebook: () => IndexedRows,
    readonly store: IndexStore,
    readonly onChange: () => void,
  ) {}

  get index(): KeptIndex['index'] {
    return this.#kept.index;
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** Loads what was stored and makes it equal to the notebook. Resolves when it is, and stored. */
  start(): Promise<void> {
    return this.#orSay(this.#begin());
  }

  /** Compares every row with the index. */
  async check(): Promise<void> {
    const gone = new Set(this.#kept.ids());
    let done = 0;
    let last = '';
    const total = await this.#rows.total();
    for (;;) {
      const looked = await this.#next(async () => {
        const rows = await this.#rows.after(last, PORTION);
        for (const { id } of rows) gone.delete(id);
        this.#apply(rows);
        return rows;
      });
      done += looked.length;
      last = looked.at(-1)?.id ?? last;
      if (looked.length < PORTION) break;
      this.#tell({ status: 'checking', done, total, anew: this.#anew });
    }
    await this.#next(() => this.#lookAt([...gone]));
    this.#tell({ status: 'ready' });
  }

  /** Takes in what became of these rows; of all, when it is not known of which. */
  changed(ids: readonly string[] | null): Promise<void> {
    return this.#orSay(ids === null ? this.check() : this.#next(() => this.#lookAt(ids)));
  }

  /** Stores the index as it is now. */
  async save(): Promise<void> {
    if (this.#saving !== null) clearTimeout(this.#saving);
    this.#saving = null;
    this.#unsaved = false;
    // Without it the next start takes longer, and finds the same.
    await this.#next(() => this.store.save(this.#kept.index.save(), this.#kept.versions())).catch(
      (error: unknown) => console.warn('Kamernoot: search index not stored', error),
    );
  }

  async #begin(): Promise<void> {
    await this.#next(() => this.#load());
    this.#rows = this.openNotebook();
    await this.#catchUp();
    await this.check();
    if (this.#unsaved) await this.save();
  }

  /** What cannot be read from the notebook is not found: whoever searches is told. */
  async #orSay(task: Promise<void>): Promise<void> {
    try {
      await task;
    } catch (error) {
      console.error('Kamernoot cannot make its search index', error);
      this.#tell({ status: 'failed' });
    }
  }

  async #load(): Promise<void> {
    try {
      const saved = await this.store.load();
      if (saved === null) return;
      this.#kept.index.load(saved);
      this.#loading.resolve();
      this.#tell({ status: 'checking', done: 0, total: this.index.size, anew: false });
      const rest = await this.store.loadRest();
      if (rest) {
        this.#kept.loadRest(rest);
        this.#anew = false;
      } else this.#kept = new KeptIndex();
    } catch (error) {
      console.warn('Kamernoot: stored search index not read, it is made anew', error);
      this.#kept = new KeptIndex();
    } finally {
      this.#loading.resolve();
      this.#completing.resolve();
    }
  }

  /** Takes in what was changed after the last change that the index holds: that is what is asked for first. */
  async #catchUp(): Promise<void> {
    if (this.#kept.size === 0) return;
    await this.#next(async () => this.#apply(await this.#rows.changedSince(this.#kept.latest)));
  }

  /** One after the other, so that no older row is taken in after a newer one. */
  #next<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#tasks.then(task);
    this.#tasks = result.catch(() => undefined);
    return result;
  }

  async #lookAt(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += PORTION) {
      const portion = ids.slice(from, from + PORTION);
      const rows = await this.#rows.get(portion);
      this.#apply(rows.filter((row) => row !== undefined));
      const gone = portion.filter((_, place) => rows[place] === undefined);
      if (this.#kept.remove(gone)) this.#changed();
    }
  }

  #apply(rows: Parameters<KeptIndex['apply']>[0]): void {
    if (this.#kept.apply(rows)) this.#changed();
  }

  #changed(): void {
    this.#unsaved = true;
    this.#saving ??= setTimeout(() => void this.save(), SAVE_AFTER);
    this.onChange();
  }

  #tell(progress: IndexProgress): void {
    this.#progress = progress;
    this.onChange();
  }
}

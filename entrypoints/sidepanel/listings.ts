import { grouped } from '../../components/notebook/group-passages';
import type { NotebookQuestion } from '../../components/notebook/notebook-question';
import type { Listing } from '../../components/notebook/notebook-view';
import type { ListedPassage } from '../../components/notebook/passage-list';
import type { Snippet } from '../../utils/notebook';
import { type Marking, matchesIn } from '../../utils/search/marks';
import type { FieldMatch } from '../../utils/search/types';
import type { SearchQuestion } from '../search-worker/protocol';
import { searchableOf } from '../search-worker/searchable';
import { Outlines, type Outline } from './outlines';
import type { SearchClient } from './search-client';

/** So many rows are remembered: those of the last few dozen questions. */
const MOST_REMEMBERED = 1000;

/** What the list is made from. */
export interface ListedRows {
  /** The passages with these ids, in their order; undefined for those that are gone or in the bin. */
  get(ids: readonly string[]): Promise<(Snippet | undefined)[]>;
  newest(limit: number): Promise<Snippet[]>;
  total(): Promise<number>;
  /** Calls back with the ids of rows that changed; null for any. */
  onChanged(onChange: (ids: string[] | null) => void): () => void;
}

/** A passage in which words are marked when it is drawn: of a list most is never seen. */
function listedWith(snippet: Snippet, marking: Marking): ListedPassage {
  let matches: FieldMatch[] | null = null;
  return {
    snippet,
    get matches() {
      matches ??= matchesIn(searchableOf(snippet), marking);
      return matches;
    },
  };
}

type Asked = NotebookQuestion;

/** What was kept last can be read from the notebook itself. */
function needsIndex({ query, order, grouping }: Asked): boolean {
  return query.trim() !== '' || order !== 'relevance' || grouping !== 'none';
}

/**
 * Answers questions with rows of the notebook. A question that is asked again while nothing changed has the answer that
 * is there or on its way: whoever hears of a key asks at once, and whoever draws asks the same later.
 */
export class Listings {
  readonly #remembered = new Map<string, Snippet>();
  readonly #watching = new Set<() => void>();
  #changes = 0;
  #news = 0;
  readonly #outlines: Outlines;
  #last: { key: string; answer: Promise<Listing> } | null = null;

  constructor(
    readonly client: Pick<SearchClient, 'ask' | 'watch'>,
    readonly rows: ListedRows,
  ) {
    this.#outlines = new Outlines((ids) => rows.get(ids));
    rows.onChanged((ids) => {
      this.#outlines.forget(ids);
      if (ids === null) this.#remembered.clear();
      else for (const id of ids) this.#remembered.delete(id);
      this.#changes += 1;
      this.#tell();
    });
    client.watch(() => {
      this.#news += 1;
      this.#tell();
    });
  }

  /** Another text whenever the same question may have another answer. */
  moment(asked: Asked): string {
    return needsIndex(asked) ? `${this.#changes} ${this.#news}` : `${this.#changes}`;
  }

  /** Calls back when a moment may be another. Returns what ends that. */
  watch = (onChange: () => void): (() => void) => {
    this.#watching.add(onChange);
    return () => this.#watching.delete(onChange);
  };

  /** The first `limit` passages for a question. */
  ask(asked: Asked, limit: number): Promise<Listing> {
    const key = JSON.stringify([asked.query, asked.order, asked.grouping, limit, this.moment(asked)]);
    if (this.#last?.key !== key) {
      const answer = this.#answer(asked, limit);
      this.#last = { key, answer };
    }
    return this.#last.answer;
  }

  /** Resolves when what was asked last is answered, or failed. */
  async answered(): Promise<void> {
    await this.#last?.answer.catch(() => {});
  }

  #answer(asked: Asked, limit: number): Promise<Listing> {
    const { query, order, grouping } = asked;
    if (!needsIndex(asked)) return this.#newest(limit);
    return grouping === 'none'
      ? this.#found({ query, order, limit })
      : this.#grouped({ query, order, limit }, grouping);
  }

  async #newest(limit: number): Promise<Listing> {
    const [snippets, total] = await Promise.all([this.rows.newest(limit), this.rows.total()]);
    return { passages: snippets.map((snippet) => ({ snippet, matches: [] })), groups: [], total };
  }

  async #found(question: SearchQuestion): Promise<Listing> {
    const { ids, marking, total } = await this.client.ask('search', question);
    const passages = await this.#listed(ids, marking);
    // What was deleted a moment ago is still in the index.
    return { passages, groups: [], total: total - (ids.length - passages.length) };
  }

  /** What stands together may come from anywhere in what was found: all of it is put in order, not what is shown. */
  async #grouped(question: SearchQuestion, grouping: keyof Outline): Promise<Listing> {
    const { query, order, limit } = question;
    const [{ marking }, ids] = await Promise.all([
      this.client.ask('search', { ...question, limit: 1 }),
      this.client.ask('all', { query, order }),
    ]);
    const outlines = await this.#outlines.of(ids);
    const { items, groups } = grouped(ids, (id) => outlines.get(id)?.[grouping]);
    const passages = await this.#listed(items.slice(0, limit), marking);
    return { passages, groups, total: items.length };
  }

  async #listed(ids: readonly string[], marking: Marking): Promise<ListedPassage[]> {
    const snippets = await this.#get(ids);
    return ids.flatMap((id) => {
      const snippet = snippets.get(id);
      return snippet ? [listedWith(snippet, marking)] : [];
    });
  }

  async #get(ids: readonly string[]): Promise<ReadonlyMap<string, Snippet>> {
    const found = new Map<string, Snippet>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = this.#remembered.get(id);
      if (known) found.set(id, known);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const changes = this.#changes;
      for (const row of await this.rows.get(missing)) if (row) found.set(row.id, row);
      // What changed while it was read may be older than the change.
      if (changes === this.#changes) this.#remember(found.values());
    }
    return found;
  }

  #remember(rows: Iterable<Snippet>): void {
    for (const row of rows) {
      this.#remembered.delete(row.id);
      this.#remembered.set(row.id, row);
    }
    for (const id of this.#remembered.keys()) {
      if (this.#remembered.size <= MOST_REMEMBERED) break;
      this.#remembered.delete(id);
    }
  }

  #tell(): void {
    for (const onChange of this.#watching) onChange();
  }
}

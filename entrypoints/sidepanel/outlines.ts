import { groupOf, type Group } from '../../components/notebook/group-passages';
import type { Snippet } from '../../utils/notebook';

/** Rows that are read at a time. */
const PORTION = 2000;

/** What a passage can stand together by. */
export type Outline = Record<'letter' | 'dossier', Group>;

/**
 * By what passages stand together, without the passages themselves: of all that was found, where only a few are shown.
 * Read once, and again when a row changed.
 */
export class Outlines {
  readonly #known = new Map<string, Outline>();
  /** Every group once, however many passages are in it. */
  readonly #groups = new Map<string, Group>();
  #changes = 0;

  /** @param read the passages with these ids, in their order; undefined for those that are gone or in the bin */
  constructor(readonly read: (ids: readonly string[]) => Promise<(Snippet | undefined)[]>) {}

  /** @param ids of rows that changed; null for any */
  forget(ids: string[] | null): void {
    this.#changes += 1;
    if (ids === null) this.#known.clear();
    else for (const id of ids) this.#known.delete(id);
  }

  /** The outlines of those of these passages that are still there. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, Outline>> {
    const changes = this.#changes;
    const missing = ids.filter((id) => !this.#known.has(id));
    const found = new Map<string, Outline>();
    for (let start = 0; start < missing.length; start += PORTION) {
      for (const row of await this.read(missing.slice(start, start + PORTION))) {
        if (row) found.set(row.id, this.#outlineOf(row));
      }
    }
    for (const id of ids) {
      const known = this.#known.get(id);
      if (known) found.set(id, known);
    }
    // What changed while it was read may be older than the change.
    if (changes === this.#changes) for (const [id, outline] of found) this.#known.set(id, outline);
    return found;
  }

  #outlineOf({ source }: Snippet): Outline {
    return {
      letter: this.#shared(groupOf(source, 'letter')),
      dossier: this.#shared(groupOf(source, 'dossier')),
    };
  }

  #shared(group: Group): Group {
    const known = this.#groups.get(group.key);
    if (known) return known;
    this.#groups.set(group.key, group);
    return group;
  }
}

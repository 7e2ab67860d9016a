import type { Snippet } from '../../utils/notebook';
import { createSnippetIndex } from '../../utils/search';
import type { SegmentTexts } from '../../utils/search/segment';
import { searchableOf } from './searchable';

/** Which version of each row an index holds. */
export interface SavedVersions {
  ids: string[];
  versions: Float64Array<ArrayBuffer>;
  latest: string;
}

/** What an index needs to be changed, beyond what finding needs. */
export interface SavedRest {
  rows: SavedVersions;
  /** For each segment. */
  texts: SegmentTexts[];
}

/** Revisions of one millisecond are told apart up to so many. */
const REVISIONS = 1024;

/** One number for the version of a row: another one whenever the row is another. */
function versionOf({ updatedAt, revision }: Snippet): number {
  return (Date.parse(updatedAt) || 0) * REVISIONS + (revision % REVISIONS);
}

/** An index that knows which version of each row it holds. */
export class KeptIndex {
  readonly index = createSnippetIndex();
  readonly #versions = new Map<string, number>();
  #latest = '';

  /** When the last change that it holds was made (ISO 8601 in UTC); the empty string for none. */
  get latest(): string {
    return this.#latest;
  }

  get size(): number {
    return this.#versions.size;
  }

  ids(): string[] {
    return [...this.#versions.keys()];
  }

  /** Takes rows in, or out when they lie in the bin. Returns whether that changed anything. */
  apply(rows: readonly Snippet[]): boolean {
    let changed = false;
    for (const row of rows) {
      if (row.updatedAt > this.#latest) this.#latest = row.updatedAt;
      if (row.deletedAt !== null) {
        changed = this.remove([row.id]) || changed;
        continue;
      }
      const version = versionOf(row);
      if (this.#versions.get(row.id) === version) continue;
      this.#versions.set(row.id, version);
      this.index.add(searchableOf(row));
      changed = true;
    }
    return changed;
  }

  /** Returns whether it held any of them. */
  remove(ids: readonly string[]): boolean {
    let changed = false;
    for (const id of ids) {
      if (!this.#versions.delete(id)) continue;
      this.index.remove(id);
      changed = true;
    }
    return changed;
  }

  /** What `rest` restores of it, but for the texts: those are saved with the index. */
  versions(): SavedVersions {
    return {
      ids: this.ids(),
      versions: Float64Array.from(this.#versions.values()),
      latest: this.#latest,
    };
  }

  /** What was loaded into the index can be changed from now on. */
  loadRest({ rows: { ids, versions, latest }, texts }: SavedRest): void {
    this.index.loadTexts(texts);
    this.#versions.clear();
    for (const [place, id] of ids.entries()) this.#versions.set(id, versions[place]!);
    this.#latest = latest;
  }
}

import { buildSegment } from './build-segment';
import { mergeSegments } from './merge-segments';
import { type Removals, Segment, type SegmentData, type SegmentTexts } from './segment';
import { termsOf } from './terms';
import type { SearchableSnippet, SnippetContent } from './types';

/** Passages wait until so many can be built into a segment at once, or until somebody searches. */
const MOST_WAITING = 1024;
/** A segment is merged with the one before it unless that one is so many times larger. */
const RATIO = 4;

export interface SavedSegment {
  data: SegmentData;
  /** Null when they are loaded later. */
  texts: SegmentTexts | null;
  removals: Removals;
}

/**
 * All passages, as a few segments of which each is several times larger than the next: a log-structured merge tree
 * (O'Neil et al., 1996). New passages make a small segment, which is merged with others of its size, so that adding
 * one costs little however many there are, and a search visits few segments.
 */
export class Segments {
  #sealed: Segment[] = [];
  readonly #waiting = new Map<string, SearchableSnippet>();
  /** The number of each passage in whichever segment holds it; made when something is first added or removed. */
  #places: Map<string, number> | null = null;

  /** The number of passages. */
  get size(): number {
    const sealed = this.#sealed.reduce((sum, segment) => sum + segment.size - segment.removedCount, 0);
    return sealed + this.#waiting.size;
  }

  add(snippet: SearchableSnippet): void {
    this.#waiting.set(snippet.id, snippet);
    if (this.#waiting.size >= MOST_WAITING) this.#seal();
  }

  /** Returns what was removed; null when there is nothing of this id. */
  remove(id: string): SnippetContent | null {
    const waiting = this.#waiting.get(id);
    if (waiting) {
      this.#waiting.delete(id);
      return waiting;
    }
    const place = this.#find(id);
    if (!place) return null;
    const content = place.segment.content(place.passage);
    place.segment.remove(place.passage, termsOf(content));
    return content;
  }

  /** All segments, the oldest first. */
  list(): readonly Segment[] {
    this.#seal();
    return this.#sealed;
  }

  /** All segments as they can be stored. The data of one that did not change is the same object as before. */
  save(): SavedSegment[] {
    this.#seal();
    const mostlyRemoved = ({ removedCount, size }: Segment) => removedCount * 2 > size;
    if (this.#sealed.some(mostlyRemoved)) {
      const tidy = this.#sealed.map((segment) =>
        mostlyRemoved(segment) ? mergeSegments(segment, buildSegment([])) : segment,
      );
      this.#replace(tidy.filter(({ size }) => size > 0));
    }
    return this.#sealed.map(({ data, texts, removals }) => ({ data, texts, removals }));
  }

  load(saved: readonly SavedSegment[]): void {
    this.#waiting.clear();
    this.#replace(saved.map(({ data, texts, removals }) => new Segment(data, texts, removals)));
  }

  /** Gives segments that were loaded without their texts what they lack, in their order. */
  loadTexts(texts: readonly SegmentTexts[]): void {
    for (const [index, segment] of this.#sealed.entries()) segment.texts ??= texts[index] ?? null;
  }

  #replace(segments: Segment[]): void {
    this.#sealed = segments;
    this.#places = null;
  }

  #seal(): void {
    if (this.#waiting.size === 0) return;
    this.#sealed.push(buildSegment([...this.#waiting.values()]));
    this.#waiting.clear();
    this.#note(this.#sealed.at(-1)!);
    for (;;) {
      const newer = this.#sealed.at(-1)!;
      const older = this.#sealed.at(-2);
      if (!older || older.size > newer.size * RATIO) return;
      const merged = mergeSegments(older, newer);
      this.#sealed.splice(-2, 2, merged);
      this.#note(merged);
    }
  }

  #find(id: string): { segment: Segment; passage: number } | null {
    if (!this.#places) {
      this.#places = new Map();
      for (const segment of this.#sealed) this.#note(segment);
    }
    const passage = this.#places.get(id);
    if (passage === undefined) return null;
    // The newest that has it there: an older one may hold what this id was before.
    const segment = this.#sealed.findLast(
      (one) => passage < one.size && !one.removed[passage] && one.id(passage) === id,
    );
    return segment ? { segment, passage } : null;
  }

  #note(segment: Segment): void {
    if (!this.#places) return;
    for (let passage = 0; passage < segment.size; passage += 1) {
      if (!segment.removed[passage]) this.#places.set(segment.id(passage), passage);
    }
  }
}

import type { Segment } from './segment';

/** All segments at one moment, with their passages numbered through. */
export class Collection {
  readonly #bases = new Map<Segment, number>();
  /** One more than the highest number. */
  readonly size: number;
  /** How many passages are there, without removed ones. */
  readonly live: number;

  constructor(readonly segments: readonly Segment[]) {
    let size = 0;
    let live = 0;
    for (const segment of segments) {
      this.#bases.set(segment, size);
      size += segment.size;
      live += segment.size - segment.removedCount;
    }
    this.size = size;
    this.live = live;
  }

  /** The number of the first passage of a segment. */
  base(segment: Segment): number {
    return this.#bases.get(segment)!;
  }

  /** The segment of a passage, and its number there. */
  locate(number: number): { segment: Segment; passage: number } {
    let index = this.segments.length - 1;
    while (this.base(this.segments[index]!) > number) index -= 1;
    const segment = this.segments[index]!;
    return { segment, passage: number - this.base(segment) };
  }
}

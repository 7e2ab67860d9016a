import type { Span } from '../../utils/text/positions';
import { rangesOf } from '../../utils/text/positions';
import type { PageSource } from '../page.content/session/page-source';
import { scrollIntoView } from '../page.content/session/scroll';

/** Names of the CSS Custom Highlight API. */
const FOUND = 'reader-found';
const CURRENT = 'reader-found-current';
/** Nobody goes through more places one by one. */
const MOST = 2_000;

/** Finds words in the whole of a file, whether its pages are drawn or not. */
export class Finder {
  readonly #source: PageSource;
  #places: Span[] = [];
  #current = -1;

  constructor(source: PageSource) {
    this.#source = source;
  }

  /** Looks for words, without regard to capitals and to where lines end. Returns how often they are there. */
  search(words: string): number {
    const text = this.#source.text()?.text ?? '';
    const pattern = patternOf(words);
    this.#places = pattern
      ? Array.from(text.matchAll(pattern).take(MOST), ({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
        }))
      : [];
    this.#current = -1;
    this.paint();
    return this.#places.length;
  }

  /** Shows a place, counted from 0, and brings it into the window. */
  async show(index: number): Promise<void> {
    const place = this.#places[index];
    if (!place) return;
    this.#current = index;
    await this.#source.reveal(place);
    const [range] = this.#rangesOf([place]);
    if (range) scrollIntoView(range);
    this.paint();
  }

  /** Paints what was found on the pages that are drawn now. */
  paint(): void {
    const current = this.#places[this.#current];
    set(FOUND, this.#rangesOf(this.#places.filter((place) => place !== current)));
    set(CURRENT, current ? this.#rangesOf([current]) : []);
  }

  end(): void {
    this.#places = [];
    this.paint();
  }

  #rangesOf(places: Span[]): Range[] {
    const text = places.length > 0 ? this.#source.text() : null;
    return text ? places.flatMap((place) => rangesOf(text, place)) : [];
  }
}

function set(name: string, ranges: Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function patternOf(words: string): RegExp | null {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  return new RegExp(
    parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s{1,3}'),
    'giu',
  );
}

import type { Marking } from './marks';
import type { SegmentTexts } from './segment';
import type { Vocabulary } from './vocabulary';

/** What the index needs to know of a kept passage. */
export interface SearchableSnippet {
  id: string;
  quote: string;
  note: string;
  tags: string[];
  /** Ids of the documents that it cites, `kst-30573-61`. */
  references: string[];
  /** Title of its letter. */
  title: string;
  sender: string | null;
  /** ISO date of its letter. */
  date: string | null;
  createdAt: string;
}

/** The part of a passage that words and numbers are looked for in. */
export type SnippetContent = Pick<
  SearchableSnippet,
  'quote' | 'note' | 'tags' | 'references' | 'title' | 'sender'
>;

/** Where words of the query were found in one field. */
export interface FieldMatch {
  field: 'quote' | 'note' | 'title' | 'sender' | 'tags' | 'references';
  /** Which of several values (tags, references); 0 elsewhere. */
  index: number;
  /** Stretches that match, as UTF-16 offsets [start, end) in that value. */
  ranges: [start: number, end: number][];
}

export interface SearchResult {
  id: string;
  /** Higher is better; comparable within one search only. */
  score: number;
  matches: FieldMatch[];
}

/** Best first, or the passages of the newest letters first. */
export type ResultOrder = 'relevance' | 'date';

export interface Found {
  results: SearchResult[];
  /** What is to be marked in the passages that were found, for who has their texts. */
  marking: Marking;
  /** How many passages fit, of which `results` are the first. */
  total: number;
}

export interface SnippetIndex {
  /** The number of passages. */
  readonly size: number;
  /** What the passages have, to complete a query with. */
  readonly vocabulary: Vocabulary;
  /** Adds a passage, or replaces the one with the same id. */
  add(snippet: SearchableSnippet): void;
  remove(id: string): void;
  /** The best passages for what was typed, best first; at most `limit`. An empty query finds nothing. */
  search(query: string, limit: number): SearchResult[];
  /** The first `limit` passages for what was typed. An empty query finds all, what was kept last first. */
  find(query: string, limit: number, order: ResultOrder): Found;
  /** Words that are nearest to one that nothing holds, the likeliest first; at most `limit`. */
  nearest(word: string, limit: number): string[];
  /** A form that `load` reads back and that can be stored as it is. */
  save(): unknown;
  /** Replaces the whole index. Throws when `saved` is not what `save` made. */
  load(saved: unknown): void;
  /**
   * Gives an index the texts that it was loaded without, one for each of its segments. Until then it finds passages, and
   * throws when it is to be changed, to say where words stand, or to look for words side by side within one field.
   */
  loadTexts(texts: readonly SegmentTexts[]): void;
}

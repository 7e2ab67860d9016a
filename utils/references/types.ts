import type { ParagraphCache } from './paragraph-cache';

/** What can be cited. The vocabulary is fixed: measurements and stored passages use it. */
export type ReferenceType =
  | 'kamerstuk'
  | 'dossier'
  | 'handelingen'
  | 'aanhangsel'
  | 'document'
  | 'zaak'
  | 'activiteit'
  | 'bijlage'
  | 'toezegging'
  | 'staatsblad'
  | 'staatscourant'
  | 'tractatenblad'
  | 'eu-act'
  | 'com'
  | 'ecli'
  | 'ljn'
  | 'kamervraag'
  | 'law-article'
  | 'raad-van-state'
  | 'kenmerk';

/** How sure a reading is. `doubtful` ones are shown as doubtful, never as if they were certain. */
export type Confidence = 'certain' | 'likely' | 'doubtful';

/** Why a reading is not certain. The interface has a sentence for each. */
export type Reason =
  /** Five digits and a number, without "Kamerstuk" or brackets around them. */
  | 'without-label'
  /** A dossier is named, but no paper of it. */
  | 'dossier-only'
  /** The dossier is the only one that the text has named. */
  | 'dossier-from-context'
  /** The dossier is not in the tables. */
  | 'dossier-unknown'
  /** The dossier has no such budget chapter, so it was left out. */
  | 'suffix-unknown'
  /** The number is a little above the highest known one. */
  | 'newer-than-known'
  /** The number is far above the highest known one. */
  | 'number-unknown'
  /** From before 1995: only published as a scan. */
  | 'before-1995'
  /** Papers of several parliamentary years have this number. */
  | 'several-years'
  /** No year is given, and none could be inferred. */
  | 'year-missing'
  /** The year stands earlier in the text. */
  | 'year-from-context'
  /** Found by a page, which may belong to several items. */
  | 'page-citation'
  /** No item is known that holds the page. */
  | 'page-unknown'
  /** "Handelingen" with a number that only an Aanhangsel has. */
  | 'word-omitted'
  /** The kind of EU act is not named at this place. */
  | 'kind-omitted'
  /** The ECLI names a court that does not exist. */
  | 'court-unknown'
  /** A reference of a letter, which has no address. */
  | 'without-address'
  /** The law is not in the table of laws. */
  | 'law-unknown'
  /** The law was named earlier in the text. */
  | 'law-from-context'
  /** "Ibid.": the reference of the footnote before. */
  | 'ibidem'
  /** The words name a document by its date; the footnote behind them cites it. */
  | 'through-footnote';

/** One cited document at one place in a text. */
export interface Reference {
  type: ReferenceType;
  /** Canonical id, such as `kst-30573-61`. */
  id: string;
  /**
   * UTF-16 offset of the first code unit, in the text as it was given. A number that a range leaves unsaid
   * ("nrs. 5 t/m 9") has a reference without width: `start` and `end` are the same.
   */
  start: number;
  /** UTF-16 offset after the last code unit. */
  end: number;
  /** `text.slice(start, end)`. */
  text: string;
  /** Where the document is found; null when that needs a look-up. */
  url: string | null;
  confidence: Confidence;
  /** Why it is not certain: a `Reason`, or whatever an older version stored. */
  reason?: string;
  /** Other documents that the same words may mean. */
  alternatives?: { id: string; url: string | null }[];
  /** False when it was reached through a footnote or the context. */
  explicit: boolean;
}

/** What is known beside the text itself. */
export interface ReferenceContext {
  /** Existence, titles and years. Without them everything still works, only less sure. */
  tables?: ReferenceTables;
  /** Numbers of the document itself, which are never returned as references. */
  ownIds?: string[];
  /** `query`: what somebody types into the search box. */
  mode?: 'text' | 'query';
  /** Of a text that is read again and again only what changed is read anew; the answer stays the same. */
  cache?: ParagraphCache;
}

/** Facts about what exists, loaded on demand because they are large. */
export interface ReferenceTables {
  /** The highest number known in a dossier such as `30573` or `36410-XVI`; null when the dossier is unknown. */
  highestNumber(dossier: string): number | null;
  /** The title of a dossier; null when it is unknown. */
  dossierTitle(dossier: string): string | null;
  /** The parliamentary years (`20082009`) in the ids of an old Eerste Kamer paper; empty when none is known. */
  eersteKamerYears(dossier: string, number: string): string[];
  /** First and last page of the item of old Handelingen (before 2009) that holds a page; empty when none is known. */
  handelingenItems(chamber: 'tk' | 'ek', year: string, page: number): { first: number; last: number }[];
}

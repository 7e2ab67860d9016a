import type { Confidence, Reason, ReferenceType } from '../types';

/** A reference as one rule reads it, in the offsets of the clean text. */
export interface Reading {
  type: ReferenceType;
  id: string;
  start: number;
  end: number;
  confidence: Confidence;
  reason?: Reason;
  alternatives?: string[];
  /** False when the place itself has no number. */
  explicit?: boolean;
  /** What a kamerstuk is made of, for the look-up of years and existence. */
  kamerstuk?: KamerstukParts;
  /** What Handelingen are made of, for the look-up of pages. */
  handelingen?: HandelingenParts;
  /** It only counts where the text has cited the dossier before. */
  onlyIfCited?: boolean;
  /** The number of a paper whose dossier only the context gives. */
  bareNumber?: string;
  /** The law of an article; null when it is one that was named before ("van genoemde wet"). */
  law?: string | null;
  article?: string;
  /** An address that says more than the id alone does; null when the id has none after all. */
  url?: string | null;
}

export type Chamber = 'tk' | 'ek';

export interface KamerstukParts {
  chamber: Chamber | null;
  /** The parliamentary year as cited, such as `20082009`. */
  year: string | null;
  /** Five digits. */
  dossier: string;
  /** Budget chapter, fund or sub-dossier: `XVI`, `A`, `02`. */
  suffix: string | null;
  /** Digits, digits with a letter, or the letters of the Eerste Kamer. */
  number: string;
}

export interface HandelingenParts {
  chamber: Chamber;
  year: string;
  meeting: string | null;
  firstPage: number;
  lastPage: number;
}

/**
 * A text and the ids that must be found in it, in order; none for a look-alike.
 *
 * A rule `x` has its examples beside it as `xExamples`, which only tests import: they are no part of what is built.
 */
export interface Example {
  text: string;
  ids: string[];
}

/** How references of one kind are found and read. */
export interface Rule {
  /** Cheap and global; `read` is called for each of its matches. */
  anchor: RegExp;
  /**
   * Reads what stands around one match of the anchor. `earlier` are the readings of this rule in the same
   * paragraph, the last one last.
   */
  read(text: string, match: RegExpExecArray, earlier: readonly Reading[]): Reading[];
}

import type { Anchor } from '../anchors/types';

/** The letter (or other page) that a passage was kept from, as it described itself at that moment. */
export interface SnippetSource {
  /** Address without noise, see `utils/sites/address.ts`. */
  url: string;
  /** Subject of the letter, or the title of the page. */
  title: string;
  /** Office that sent the letter; null when unknown. */
  sender: string | null;
  /** ISO date of the letter; null when unknown. */
  date: string | null;
  /** Every identifier that was read: `kst-30573-61`, `2018D35143`, own reference. */
  ids: string[];
}

/** What is known of a passage before it is kept. The client makes the id, so that a repeated save is harmless. */
export interface SnippetDraft {
  /** UUID version 7. */
  id: string;
  quote: string;
  note: string;
  tags: string[];
  /** Ids of the documents that the passage cites, `kst-30573-61`. */
  references: string[];
  anchor: Anchor;
  source: SnippetSource;
}

/** A kept passage: one row in the notebook. */
export interface Snippet extends SnippetDraft {
  /** ISO 8601 in UTC. */
  createdAt: string;
  updatedAt: string;
  /** Grows by one with every change. */
  revision: number;
  /** Set when the passage lies in the bin, else null. */
  deletedAt: string | null;
}

/** What a user may change of a kept passage. */
export type SnippetChange = Partial<Pick<Snippet, 'note' | 'tags'>>;

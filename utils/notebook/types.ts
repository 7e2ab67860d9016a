import type { Anchor } from '../anchors/types';

/** What every lasting row of the notebook tells of itself. Times are ISO 8601 in UTC. */
export interface NotebookRow {
  /** UUID version 7, made by whoever makes the row, so that a repeated save is harmless. */
  id: string;
  updatedAt: string;
  /** Begins at 1 and grows by one with every change. */
  revision: number;
  /** When it was put in the bin; null while it is not there. */
  deletedAt: string | null;
  /** The `SCHEMA` that the row was written in: an older version of the extension may write between newer rows. */
  schema: number;
}

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
  /** `Ons kenmerk`, as the letter writes it: a letter without a number is cited by it. Missing when there is none. */
  ownReference?: string | undefined;
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
export interface Snippet extends SnippetDraft, NotebookRow {
  createdAt: string;
}

/** What can be read of a passage in a notebook that cannot be opened as usual; empty where even that is broken. */
export interface LegiblePassage extends Pick<Snippet, 'id' | 'quote' | 'note' | 'tags' | 'createdAt'> {
  /** Of the letter that it comes from. */
  title: string;
}

/** What a user may change of a kept passage. */
export type SnippetChange = Partial<Pick<Snippet, 'note' | 'tags' | 'anchor'>>;

/** What a page says of the document it shows. Of a page that is no letter most of it is null or empty. */
export interface LetterFacts {
  /** Address without noise. */
  url: string;
  /** By what it is known at other addresses, see `utils/letters/letter-ids.ts`. */
  ids: string[];
  title: string;
  sender: string | null;
  /** ISO date of the letter. */
  date: string | null;
  /** Names as signed. */
  signatories: string[];
  /** Kind of document in the site's own word: `Brief regering`. */
  kind: string | null;
  /** Dossiers it belongs to: `32317`, `36410-XVI`. */
  dossiers: string[];
  /** Ids of the documents that it cites, each once. */
  references: string[];
}

/**
 * A letter that was met on one of the sites, or a page that something was kept from: one row, at however many
 * addresses it stands. Facts only: its text is not stored.
 */
export interface Letter extends NotebookRow, Omit<LetterFacts, 'url'> {
  /** Every address it was read at, without noise. */
  addresses: string[];
  /** When it was first read or kept from. */
  firstSeenAt: string;
}

/** A tag that was given to a passage at some time. Passages carry its name. */
export interface Tag extends NotebookRow {
  name: string;
  createdAt: string;
}

/** What a passage held when somebody began to edit it. */
export type EditBase = Pick<Snippet, 'revision' | 'note' | 'tags'>;

/** What was typed beside a selection, or in a kept passage. */
export interface DraftText {
  /** Beside a selection: the id that the passage will have. In a kept passage: of this editing alone. */
  id: string;
  note: string;
  /** As typed, separated by commas. */
  tags: string;
  /** What would be kept; null while a kept passage is edited. */
  passage: SnippetDraft | null;
  /** The kept passage that is edited; null beside a selection. */
  edited: { id: string; base: EditBase } | null;
}

/** What was typed and is neither kept nor given up: it survives the bar, the panel, the tab and the browser. */
export interface Draft extends DraftText {
  createdAt: string;
  updatedAt: string;
  schema: number;
}

/** Something by which the notebook itself is known again, see `presence/`. It says nothing of what the notebook holds. */
export interface Mark {
  name: string;
  value: string;
}

/** What became of a change: `conflict` when somebody else changed the same since it was read; nothing is written then. */
export type ChangeResult =
  | { status: 'changed'; snippet: Snippet }
  | { status: 'conflict'; current: Snippet }
  /** There is no such passage any more, or it lies in the bin. */
  | { status: 'gone' };

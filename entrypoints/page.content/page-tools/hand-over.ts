import type { Draft, Snippet } from '../../../utils/notebook/types';
import type { Language } from '../../../utils/i18n/language';
import type { ReferenceCard, ReferenceCardOptions } from '../card/reference-card';
import type { ClipBar, ClipBarOptions } from '../clip-bar/clip-bar';
import type { InPageHost } from '../in-page-host';
import type { PassageTools } from '../passages/passage-tools';
import type { PassageNotices } from '../passages/passage-notices';
import type { PassageNotes, PassageNotesOptions } from '../passages/passage-notes';

/*
 * Card, bar and what finds passages are a script of their own, which most pages never need. It runs in the same
 * world as the content script and meets it here.
 */

/** What the content script gives to its tools. */
export interface PageToolsOptions {
  host: InPageHost;
  /** Ends everything. */
  signal: AbortSignal;
  language(): Language;
  bar: Omit<ClipBarOptions, 'host' | 'words'>;
  card: Omit<ReferenceCardOptions, 'host' | 'words'>;
  notes: Omit<PassageNotesOptions, 'host' | 'words'>;
  notices: Omit<PassageNotices, 'words'>;
}

/** What a page needs when the user points at something or selects it, or has kept something of it before. */
export interface PageTools {
  bar: ClipBar;
  card: ReferenceCard;
  passages: PassageTools;
  notes: PassageNotes;
  /** Says what was typed here before. @returns what takes that back */
  offerDrafts(drafts: Draft[]): () => void;
  /** Says what was kept of this letter elsewhere, see `tellKeptElsewhere`. @returns what takes that back */
  tellKeptElsewhere(kept: Snippet[], here: Snippet | null): () => void;
}

export type CreatePageTools = (options: PageToolsOptions) => PageTools;

/** No name, because a page can give any name on `window` a meaning with an element's id. */
const PLACE = Symbol.for('kamernoot.page-tools');
const world = globalThis as { [PLACE]?: CreatePageTools };

/** Called by the script of the tools. */
export function handOver(create: CreatePageTools): void {
  world[PLACE] = create;
}

/** What was handed over; undefined while that script has not run. */
export const takeOver = (): CreatePageTools | undefined => world[PLACE];

import * as v from 'valibot';
import type { Whereabouts } from '../anchors/whereabouts';
import type { Draft, Snippet, SnippetDraft } from '../notebook/types';
import type { PageSummary } from '../reading/types';
import type { TableAnswers } from '../references/table-lookups';
import { draftText, snippetDraft, snippetId, webAddress } from '../notebook/schemas';
import type { PageCallData, PageCallName } from './page-calls';
import {
  dossierNumbers,
  documentIds,
  pageIdentity,
  pageSummary,
  searchQuery,
  tableQuestions,
  whereaboutsList,
} from './schemas';

/** Whether a passage was kept. `reason` is a key of the interface: it is shown in plain words. */
export type KeepResult =
  { kept: true; snippet: Snippet; already: boolean } | { kept: false; reason: KeepFailure };
export type KeepFailure = 'storage-full' | 'storage-failed' | 'not-valid';

/** A kept passage with the place it was asked to be shown at, if any. */
export interface PagePassages {
  snippets: Snippet[];
  /** What was typed beside selections here and is not kept yet, the last first. */
  drafts: Draft[];
  /** Id of the passage or draft that the user asked to see when this page was opened; null when there is none. */
  goTo: string | null;
}

/** What is known of a document beside what cites it. */
export interface DocumentFacts {
  /** Title of its dossier; null when there is none or it is unknown. */
  dossierTitle: string | null;
  /** The highest number that is known in its dossier; null when the dossier is unknown. */
  highestNumber: number | null;
  /** How many kept passages cite it or were kept from it. */
  keptCount: number;
}

export interface DescribedDocuments {
  /** In the order in which they were asked for. */
  documents: DocumentFacts[];
  /** Whether `searchNotebook` can be answered in this window: Firefox opens no panel for a page. */
  searchable: boolean;
}

const nothing = v.undefined();

/**
 * Every call that the background or the panel answers: its name, what it must carry, and (in `Answers`) what comes
 * back. Those that pages answer stand in `page-calls.ts`.
 * A message that does not fit its schema is dropped before anybody handles it.
 */
export const SCHEMAS = {
  /** page -> background and panel: the page was read (again) */
  pageWasRead: pageSummary,
  /** page -> panel: what became of the passages that were kept of this page */
  passagesWereFound: v.object({ whereabouts: whereaboutsList }),
  /** page -> background: keep this passage */
  keepSnippet: snippetDraft,
  /** page, panel -> background: remember what was typed; resolves when it is stored */
  storeDraft: draftText,
  /** page -> background: which tags may be meant by this beginning of one? */
  completeTag: v.object({ typed: v.pipe(v.string(), v.maxLength(200)) }),
  /** page, panel -> background: forget what was typed */
  dropDraft: v.object({ id: snippetId }),
  /** page -> background: write where a passage stands that was kept as words alone; its note and tags stay */
  completePassage: snippetDraft,
  /** page -> background: take back a passage that was just kept */
  discardSnippet: v.object({ id: snippetId }),
  /** page -> background: what is kept of this page? */
  passagesOfPage: pageIdentity,
  /** page -> background: which of these exist? */
  lookUpTables: tableQuestions,
  /** page -> background: what is known of these documents? */
  describeDocuments: v.object({ ids: documentIds }),
  /** panel -> background: how are these dossiers called? */
  dossierTitles: v.object({ dossiers: dossierNumbers }),
  /** page -> background: open the panel and search the notebook; must be sent in answer to a click */
  searchNotebook: v.object({ query: searchQuery }),
  /** page -> background: have the script with card, bar and passages run here */
  loadPageTools: nothing,
  /** page -> background: has the framework that renders this page brought it to life? */
  isPageHydrated: nothing,
  /** page -> background: open this file in the reader */
  openReader: v.object({ url: webAddress }),
} as const;

/** Calls that the background or the panel answers. */
export type ExtensionMessageName = keyof typeof SCHEMAS;
export type PageMessageName = PageCallName;
export type MessageName = ExtensionMessageName | PageMessageName;
export type MessageData<Name extends MessageName> = Name extends ExtensionMessageName
  ? v.InferOutput<(typeof SCHEMAS)[Name]>
  : Name extends PageMessageName
    ? PageCallData<Name>
    : never;

interface Answers {
  pageWasRead: void;
  keepSnippet: KeepResult;
  completeTag: string[];
  storeDraft: void;
  dropDraft: void;
  completePassage: boolean;
  discardSnippet: boolean;
  passagesOfPage: PagePassages;
  lookUpTables: TableAnswers;
  describeDocuments: DescribedDocuments;
  /** In the order in which they were asked for; null where there is none, or none is known. */
  dossierTitles: (string | null)[];
  searchNotebook: void;
  loadPageTools: void;
  isPageHydrated: boolean;
  openReader: void;
  keepSelection: boolean;
  draftOfWords: SnippetDraft | null;
  notebookChanged: void;
  passagesWereFound: void;
  describeWhereabouts: Whereabouts[];
  showPlace: boolean;
  draftAt: SnippetDraft | null;
  describePage: PageSummary | null;
  showReference: boolean;
  showSnippet: boolean;
}
export type MessageAnswer<Name extends MessageName> = Answers[Name];

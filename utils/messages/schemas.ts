import * as v from 'valibot';
import { MAX_LISTED_REFERENCES, type PageSummary } from '../reading/types';
import { MAX_QUESTIONS, type TableQuestions } from '../references/table-lookups';
import type { Anchor } from '../anchors/types';
import type { SnippetDraft } from '../notebook/types';
import { MAX_NOTE_LENGTH, MAX_QUOTE_LENGTH, MAX_TAG_LENGTH, MAX_TAGS } from '../notebook/limits';

const MAX_ADDRESS_LENGTH = 4_000;
const MAX_LINE_LENGTH = 2_000;
const MAX_IDS = 300;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE_LENGTH));
const lines = v.pipe(v.array(line), v.maxLength(MAX_IDS));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const confidence = v.picklist(['certain', 'likely', 'doubtful']);

/** An address that can be opened without danger: `javascript:` and `data:` are refused. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.url(),
  v.regex(/^https?:\/\//i),
);

export const snippetId = v.pipe(v.string(), v.uuid());
export const noteText = v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH));
export const tagList = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TAG_LENGTH))),
  v.maxLength(MAX_TAGS),
);
export const quoteText = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE_LENGTH));

export const anchor: v.GenericSchema<Anchor> = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: quoteText,
    prefix: line,
    suffix: line,
  }),
  position: v.nullable(v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset })),
});

const snippetSource = v.object({
  url: webAddress,
  title: line,
  sender: v.nullable(line),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  ids: lines,
});

export const snippetDraft: v.GenericSchema<SnippetDraft> = v.object({
  id: snippetId,
  quote: quoteText,
  note: noteText,
  tags: tagList,
  references: lines,
  anchor,
  source: snippetSource,
});

const reference = v.object({
  type: v.picklist([
    'kamerstuk',
    'dossier',
    'handelingen',
    'aanhangsel',
    'document',
    'zaak',
    'activiteit',
    'bijlage',
    'toezegging',
    'staatsblad',
    'staatscourant',
    'tractatenblad',
    'eu-act',
    'com',
    'ecli',
    'ljn',
    'kamervraag',
    'law-article',
    'raad-van-state',
    'kenmerk',
  ]),
  id: line,
  start: offset,
  end: offset,
  text: line,
  url: v.nullable(webAddress),
  confidence,
  reason: v.optional(line),
  alternatives: v.optional(v.array(v.object({ id: line, url: v.nullable(webAddress) }))),
  explicit: v.boolean(),
});

const letterReading = v.object({
  isLetter: v.boolean(),
  confidence,
  evidence: lines,
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  subject: v.nullable(line),
  sender: v.nullable(line),
  signatories: lines,
  ownReference: v.nullable(line),
  yourReference: v.nullable(line),
  addressee: v.nullable(line),
  documentNumber: v.nullable(line),
  zaakNumber: v.nullable(line),
  dossiers: lines,
  ownIds: lines,
});

export const pageSummary: v.GenericSchema<PageSummary> = v.object({
  url: webAddress,
  title: line,
  letter: letterReading,
  ids: lines,
  references: v.pipe(v.array(reference), v.maxLength(MAX_LISTED_REFERENCES)),
  referenceCount: offset,
  truncated: v.boolean(),
  fileUrl: v.nullable(webAddress),
});

const questionList = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MAX_QUESTIONS));
export const tableQuestions: v.GenericSchema<TableQuestions> = v.object({
  dossiers: questionList,
  papers: questionList,
  pages: questionList,
});

/** What identifies the page whose kept passages are asked for. */
export const pageIdentity = v.object({ url: webAddress, ids: lines });
export type PageIdentity = v.InferOutput<typeof pageIdentity>;

/** A document and what else the same words may mean. */
export const documentIds = v.pipe(v.array(line), v.maxLength(20));
export const searchQuery = v.pipe(v.string(), v.maxLength(200));

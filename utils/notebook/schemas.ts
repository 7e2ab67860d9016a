import * as v from 'valibot';
import { anchor } from './anchor-schema';
import { MAX_JOINED_NOTE_LENGTH, MAX_JOINED_TAGS, MAX_NOTE_LENGTH } from './limits';
import { line, MAX_LINE_LENGTH, quoteText } from './text-schemas';
import type { DraftText, SnippetDraft } from './types';

/** What the parts of a row must look like, whether they come in a message or in a file. */

const MAX_ADDRESS_LENGTH = 4_000;
const MAX_IDS = 300;
/** The longest passage has no room for more. */
const MAX_CITED = 5_000;

export const lines = v.pipe(v.array(line), v.maxLength(MAX_IDS));

/** An address that can be opened without danger: `javascript:` and `data:` are refused. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.url(),
  v.regex(/^https?:\/\//i),
);

/** By what the document is known from which a passage was kept: a file of this computer by the SHA-256 of what is in it. */
export const documentAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS_LENGTH),
  v.url(),
  v.regex(/^(?:https?:\/\/|urn:sha256:[0-9a-f]{64}$)/i),
);

export const snippetId = v.pipe(v.string(), v.uuid());
const typedNote = v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH));
export const joinedNote = v.pipe(v.string(), v.maxLength(MAX_JOINED_NOTE_LENGTH));
const tagList = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_LINE_LENGTH))),
  v.maxLength(MAX_JOINED_TAGS),
);
const snippetSource = v.object({
  url: documentAddress,
  title: line,
  sender: v.nullable(line),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  ids: lines,
  ownReference: v.optional(line),
});

export const snippetDraft = v.object({
  id: snippetId,
  quote: quoteText,
  note: typedNote,
  tags: tagList,
  references: v.pipe(v.array(line), v.maxLength(MAX_CITED)),
  anchor,
  source: snippetSource,
}) satisfies v.GenericSchema<SnippetDraft>;

/** What was typed, as it was typed: it need not be fit to be kept yet. */
export const draftText: v.GenericSchema<DraftText> = v.object({
  id: snippetId,
  note: joinedNote,
  tags: v.pipe(v.string(), v.maxLength(MAX_JOINED_NOTE_LENGTH)),
  passage: v.nullable(snippetDraft),
  edited: v.nullable(
    v.object({
      id: snippetId,
      base: v.object({
        revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
        note: joinedNote,
        tags: tagList,
      }),
    }),
  ),
});

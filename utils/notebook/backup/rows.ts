import * as v from 'valibot';
import { documentAddress, joinedNote, lines, snippetDraft, snippetId } from '../schemas';
import { line, MAX_LINE_LENGTH } from '../text-schemas';
import type { Letter, Snippet, Tag } from '../types';

/** What the rows of a file must look like, as the newest schema has them. */

const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const many = v.pipe(v.array(line), v.maxLength(MAX_LINE_LENGTH));

const ofEveryRow = {
  id: snippetId,
  updatedAt: time,
  revision: count,
  deletedAt: v.nullable(time),
  schema: count,
};

export const snippetRow: v.GenericSchema<Snippet> = v.object({
  ...snippetDraft.entries,
  ...ofEveryRow,
  note: joinedNote,
  createdAt: time,
});

export const letterRow: v.GenericSchema<Letter> = v.object({
  ...ofEveryRow,
  ids: many,
  addresses: v.pipe(v.array(documentAddress), v.minLength(1), v.maxLength(MAX_LINE_LENGTH)),
  title: line,
  sender: v.nullable(line),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  signatories: lines,
  kind: v.nullable(line),
  dossiers: lines,
  references: many,
  firstSeenAt: time,
});

export const tagRow: v.GenericSchema<Tag> = v.object({
  ...ofEveryRow,
  name: line,
  createdAt: time,
});

import * as v from 'valibot';
import { documentAddress, joinedNote, snippetDraft, snippetId } from '../schemas';
import { line } from '../text-schemas';
import type { Letter, Snippet, Tag } from '../types';

/** What the rows of a file must look like, as the newest schema has them. */

const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** What several browsers know of one letter is put together, and is more than one of them would note. */
const MANY = 10_000;
const many = v.pipe(v.array(line), v.maxLength(MANY));

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
  addresses: v.pipe(v.array(documentAddress), v.minLength(1), v.maxLength(MANY)),
  title: line,
  sender: v.nullable(line),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  signatories: many,
  kind: v.nullable(line),
  dossiers: many,
  references: many,
  firstSeenAt: time,
});

export const tagRow: v.GenericSchema<Tag> = v.object({
  ...ofEveryRow,
  name: line,
  createdAt: time,
});

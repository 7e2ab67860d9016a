import { findReferences } from '../references';
import { fold } from './fold';
import type { FieldMatch, SnippetContent } from './types';
import { joinedCompounds, wordsOf } from './words';

/*
 * Tags, senders and document numbers are terms like words, marked by a first letter that no word has and that sorts
 * before all words.
 */
const REFERENCE = '\u0001';
const TAG = '\u0002';
const SENDER = '\u0003';
/** Sorts before every word and after every other term. */
export const FIRST_WORD = '\u0020';

export const tagTerm = (tag: string): string => TAG + fold(tag).trim();
export const senderTerm = (sender: string): string => SENDER + fold(sender);
/** A whole dossier is the beginning of the numbers in it. */
export const referenceTerm = (id: string): string =>
  REFERENCE + id.toLowerCase().replace(/^dossier-/, 'kst-');

export type Field = FieldMatch['field'];

/** The fields as bits, to say in one number where a word stands. */
export const FIELD_BIT: Record<Field, number> = {
  note: 1,
  tags: 2,
  title: 4,
  sender: 8,
  quote: 16,
  references: 32,
};

/** What a user wrote weighs more than what was read: a note is short, and meant to be found. */
const FIELD_WEIGHT: Record<Field, number> = {
  note: 4,
  tags: 4,
  title: 2,
  sender: 1,
  quote: 1,
  references: 3,
};
/** A number that only stands in the text says less than one that was recognised when the passage was kept. */
const QUOTED_REFERENCE = 2;
const JOINED_COMPOUND = 0.8;
/** A quote of this many letters counts as it is; a longer one counts less for each of its words, down to the half. */
const USUAL_QUOTE = 640;

/** Words of different fields never follow each other. */
const FIELD_GAP = 16;
const NOWHERE = -1;

/** Texts without any of these hold no document number worth a closer look. */
const ANNOUNCES_NUMBER =
  /kamerst|kst-|\b(?:tk|ek|nrs?|com|ecli|stb|stcrt|trb|ljn)\b|dossier|handelingen|aanhangsel|\d{4}[adzgpyh]\d{4}/i;
const CANONICAL = /^[\w:.()/-]+$/;

/**
 * Hears of one term at one place of a passage.
 *
 * @param field one of `FIELD_BIT`
 * @param position counted in words, ascending over the fields; -1 where the place says nothing
 */
export type Listener = (term: string, field: number, position: number, weight: number) => void;

/** The searchable texts of a passage, value by value. */
export function valuesOf(snippet: SnippetContent): { field: Field; index: number; text: string }[] {
  const { note, tags, title, sender, quote } = snippet;
  return [
    { field: 'note' as const, index: 0, text: note },
    ...tags.map((text, index) => ({ field: 'tags' as const, index, text })),
    { field: 'title' as const, index: 0, text: title },
    { field: 'sender' as const, index: 0, text: sender ?? '' },
    { field: 'quote' as const, index: 0, text: quote },
  ];
}

/** Document numbers as canonical ids, from an id or from how somebody wrote it. */
export function canonicalReferences(written: string): string[] {
  if (CANONICAL.test(written)) return [written];
  return findReferences(written, { mode: 'query' }).map(({ id }) => id);
}

/** Tells every term of a passage, with its place and weight. */
export function eachTerm(snippet: SnippetContent, tell: Listener): void {
  let start = 0;
  for (const { field, text } of valuesOf(snippet)) {
    if (text === '') continue;
    const words = wordsOf(text);
    const bit = FIELD_BIT[field];
    const weight =
      field === 'quote' ? FIELD_WEIGHT.quote / (0.5 + text.length / USUAL_QUOTE / 2) : FIELD_WEIGHT[field];
    for (const [index, { folded }] of words.entries()) tell(folded, bit, start + index, weight);
    for (const { folded } of joinedCompounds(words)) tell(folded, bit, NOWHERE, weight * JOINED_COMPOUND);
    start += words.length + FIELD_GAP;
  }
  for (const tag of snippet.tags) tell(tagTerm(tag), FIELD_BIT.tags, NOWHERE, 1);
  if (snippet.sender) tell(senderTerm(snippet.sender), FIELD_BIT.sender, NOWHERE, 1);
  const tellReference = (id: string, weight: number) =>
    tell(referenceTerm(id), FIELD_BIT.references, NOWHERE, weight);
  for (const written of snippet.references) {
    for (const id of canonicalReferences(written)) tellReference(id, FIELD_WEIGHT.references);
  }
  for (const text of [snippet.note, snippet.quote]) {
    if (!ANNOUNCES_NUMBER.test(text)) continue;
    for (const { id, confidence } of findReferences(text)) {
      if (confidence !== 'doubtful') tellReference(id, QUOTED_REFERENCE);
    }
  }
}

/** The terms of a passage, each once. */
export function termsOf(snippet: SnippetContent): Set<string> {
  const terms = new Set<string>();
  eachTerm(snippet, (term) => terms.add(term));
  return terms;
}

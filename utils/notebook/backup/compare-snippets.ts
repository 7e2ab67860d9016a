import { MAX_JOINED_NOTE_LENGTH, MAX_JOINED_TAGS } from '../limits';
import type { Snippet } from '../types';
import { canonical, hasAll, laterFirst, union, type Comparison, type ConflictKind } from './compare';
import { joinNotes, saysAllOf } from './join-notes';

/**
 * Compares a kept passage with the same passage in a file. What the user wrote is never given up without asking;
 * what Kamernoot itself noted (place, letter, references) is taken from the later of the two.
 */
export function compareSnippets(mine: Snippet, theirs: Snippet): Comparison<Snippet> {
  if (mine.quote !== theirs.quote) return { verdict: 'other' };
  const joint = joined(mine, theirs);
  const deletion = deletionConflict(mine, theirs);
  if (deletion) return { verdict: 'conflict', kind: deletion, joint };
  const written = lossless(mine, theirs);
  if (!written) return { verdict: 'conflict', kind: 'texts', joint };

  const row = { ...combined(mine, theirs), note: written.note, tags: written.tags };
  if (content(row) !== content(mine)) return { verdict: 'newer', row };
  return { verdict: content(mine) === content(theirs) ? 'same' : 'older' };
}

function deletionConflict(mine: Snippet, theirs: Snippet): ConflictKind | null {
  if ((mine.deletedAt === null) === (theirs.deletedAt === null)) return null;
  return mine.deletedAt === null ? 'deleted-there' : 'deleted-here';
}

/** The one whose note and tags can stand for both without anything being lost; null when neither can. */
function lossless(mine: Snippet, theirs: Snippet): Snippet | null {
  const changed = changedOne(mine, theirs);
  if (changed) return changed;
  const covering = [mine, theirs].filter((row) => covers(row, row === mine ? theirs : mine));
  // When each has all of the other, only the order of the texts differs.
  return covering.toSorted((a, b) => (a.note < b.note ? -1 : 1))[0] ?? null;
}

/** What was never changed since it was kept is what the changed one was made from. */
function changedOne(a: Snippet, b: Snippet): Snippet | null {
  if (a.createdAt !== b.createdAt || (a.revision === 1) === (b.revision === 1)) return null;
  return a.revision === 1 ? b : a;
}

const covers = (row: Snippet, other: Snippet): boolean =>
  saysAllOf(row.note, other.note) && hasAll(row.tags, other.tags);

/** Both in one: all texts and tags, out of the bin when one of them is. Null when that would be too much. */
function joined(mine: Snippet, theirs: Snippet): Snippet | null {
  const changed = changedOne(mine, theirs);
  const note = changed?.note ?? joinNotes(mine.note, theirs.note);
  const tags = changed?.tags ?? union(mine.tags, theirs.tags);
  if (note.length > MAX_JOINED_NOTE_LENGTH || tags.length > MAX_JOINED_TAGS) return null;
  return { ...combined(mine, theirs), note, tags };
}

/** What Kamernoot itself noted, of both. */
function combined(mine: Snippet, theirs: Snippet): Snippet {
  const [later, earlier] = laterFirst(mine, theirs, ({ anchor, source, references }) => [
    anchor,
    source,
    references,
  ]);
  const inBin = mine.deletedAt !== null && theirs.deletedAt !== null;
  return {
    ...earlier,
    ...later,
    createdAt: earliest(mine.createdAt, theirs.createdAt),
    deletedAt: inBin ? latest(mine.deletedAt, theirs.deletedAt) : null,
  };
}

const earliest = (a: string, b: string): string => (a < b ? a : b);
const latest = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b);

/** All that a row says, apart from how often and when it was written. The order of tags says nothing. */
function content({ revision: _revision, updatedAt: _updatedAt, ...said }: Snippet): string {
  return canonical({ ...said, tags: said.tags.toSorted() });
}

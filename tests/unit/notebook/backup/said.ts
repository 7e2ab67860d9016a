import { joinNotes } from '../../../../utils/notebook/backup/join-notes';
import type { Snippet } from '../../../../utils/notebook/types';

/** What a passage says: not how often it was written, how its tags are ordered, or the white space around its texts. */
export function said({ revision: _revision, note, tags, ...row }: Snippet): Omit<Snippet, 'revision'> {
  return { ...row, note: joinNotes(note, ''), tags: tags.toSorted() };
}

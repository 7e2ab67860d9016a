import type { EditBase, SnippetChange } from './types';

const FIELDS = ['note', 'tags'] as const;

/**
 * Whether a change would overwrite what somebody else wrote since it began: a field that it changes stands there
 * neither as it was at the beginning nor as it is to be.
 *
 * @param current the passage as it stands now
 * @param base the passage as it was when the change began
 */
export function isContested(current: EditBase, change: SnippetChange, base: EditBase): boolean {
  if (current.revision === base.revision) return false;
  return FIELDS.some((field) => {
    const wanted = change[field];
    if (wanted === undefined) return false;
    const now = JSON.stringify(current[field]);
    return now !== JSON.stringify(base[field]) && now !== JSON.stringify(wanted);
  });
}

/** Both notes below each other, without saying one thing twice, and the tags of both. */
export function joinTexts(first: Pick<EditBase, 'note' | 'tags'>, second: Pick<EditBase, 'note' | 'tags'>) {
  const note = first.note.includes(second.note)
    ? first.note
    : [first.note, second.note].filter((each) => each !== '').join('\n\n');
  return { note, tags: [...new Set([...first.tags, ...second.tags])] };
}

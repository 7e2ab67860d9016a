import { createContext, useContext } from 'react';
import type { EditBase, Snippet } from '../../utils/notebook/types';

/** What was typed while editing a passage and is not saved yet. */
export interface EditDraft {
  note: string;
  /** As typed, separated by commas. */
  tags: string;
  /** What stood there when the editing began. */
  base: EditBase;
}

/**
 * What became of saving: `conflict` when the passage was changed elsewhere meanwhile, `gone` when it was deleted,
 * `full` when there is no room. Then nothing was written.
 */
export type SaveResult = 'saved' | 'conflict' | 'gone' | 'full' | 'failed';

/** What can be done with a passage, and how far it is. */
export interface PassageActions {
  /** What is being edited, by the id of its passage. */
  drafts: ReadonlyMap<string, EditDraft>;
  /** The passage that a keyboard user should be at now, until it is there; null when nothing asks for it. */
  focusId: string | null;
  /** The passage that was asked for has the focus. */
  focusTaken(): void;
  /** Shows a passage in its letter. */
  open(snippet: Snippet): void;
  /** Puts the words of a passage on the clipboard, with where they come from. */
  copy(snippet: Snippet): void;
  /** Starts editing, or goes on; null stops it. */
  edit(id: string, draft: EditDraft | null): void;
  save(id: string, change: Pick<Snippet, 'note' | 'tags'>): Promise<SaveResult>;
  /** The tags that may be meant by the beginning of one, likeliest first. */
  completeTag(typed: string): Promise<string[]>;
  /** @param nextId the passage to be at afterwards */
  discard(id: string, nextId: string | null): void;
}

export const PassageActionsContext = createContext<PassageActions | null>(null);

/** Throws outside a `PassageActionsContext`. */
export function usePassageActions(): PassageActions {
  const actions = useContext(PassageActionsContext);
  if (!actions) throw new Error('There is no PassageActionsContext around this component');
  return actions;
}

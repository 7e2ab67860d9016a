import { useCallback, useEffect, useState } from 'react';
import type { EditDraft } from '../../components/passage-actions';
import { loadEditDrafts, storeEditDraft } from './edit-drafts';

/** What is being edited, by the id of its passage, and how to change that. Survives the closing of the panel. */
export function useEditDrafts(): [
  drafts: ReadonlyMap<string, EditDraft>,
  edit: (id: string, draft: EditDraft | null) => void,
] {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, EditDraft>>(new Map());
  useEffect(() => {
    // What was typed while they were being loaded is newer.
    void loadEditDrafts().then((loaded) => setDrafts((typed) => new Map([...loaded, ...typed])));
  }, []);
  const edit = useCallback((id: string, draft: EditDraft | null) => {
    setDrafts((now) => {
      const next = new Map(now);
      if (draft) next.set(id, draft);
      else next.delete(id);
      return next;
    });
    // When even this cannot be written, saving will say so; until then the text stands in its field.
    storeEditDraft(id, draft).catch((error: unknown) => console.warn('Kamernoot: draft not stored', error));
  }, []);
  return [drafts, edit];
}

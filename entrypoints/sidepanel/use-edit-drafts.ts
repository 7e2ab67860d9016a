import { useCallback, useEffect, useState } from 'react';
import type { EditDraft } from '../../components/passage/passage-actions';
import { send } from '../../utils/messages';
import { createReader } from '../../utils/notebook';
import { claimWithLock, EditDrafts } from './edit-drafts';

const reader = createReader();

interface Editing {
  /** What is being edited, by the id of its passage. */
  drafts: ReadonlyMap<string, EditDraft>;
  edit(id: string, draft: EditDraft | null): void;
  /** The id under which the editing of a passage is remembered, if it is. */
  idOf(id: string): string | undefined;
}

/** What is being edited, and how to change that. Survives the closing of the panel and of the browser. */
export function useEditDrafts(): Editing {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, EditDraft>>(new Map());
  // Written by the background, which goes on when the panel is closed.
  const [store] = useState(
    () =>
      new EditDrafts({
        store: (draft) => send('storeDraft', draft),
        drop: (id) => send('dropDraft', { id }),
        claim: claimWithLock,
      }),
  );

  useEffect(() => {
    reader
      .drafts()
      .then((found) => store.takeUp(found))
      // What was typed while they were being loaded is newer.
      .then((taken) => setDrafts((typed) => new Map([...taken, ...typed])))
      .catch((error: unknown) => console.warn('Kamernoot could not read its drafts', error));
    const flush = () => store.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [store]);

  const edit = useCallback(
    (id: string, draft: EditDraft | null) => {
      setDrafts((now) => {
        const next = new Map(now);
        if (draft) next.set(id, draft);
        else next.delete(id);
        return next;
      });
      store.change(id, draft);
    },
    [store],
  );
  const idOf = useCallback((id: string) => store.idOf(id), [store]);
  return { drafts, edit, idOf };
}

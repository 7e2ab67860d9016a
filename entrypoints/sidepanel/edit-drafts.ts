import * as v from 'valibot';
import type { EditDraft } from '../../components/passage-actions';
import { browser } from '../../utils/browser';

/** One record for every passage that is being edited: two panels never overwrite each other's. */
const PREFIX = 'edit-draft-';

const editDraft: v.GenericSchema<EditDraft> = v.object({ note: v.string(), tags: v.string() });

/** What was typed and not saved when the panel was last closed, by the id of its passage. */
export async function loadEditDrafts(): Promise<Map<string, EditDraft>> {
  const records = await browser.storage.local.get(null);
  const drafts = new Map<string, EditDraft>();
  for (const [key, record] of Object.entries(records)) {
    if (key.startsWith(PREFIX) && v.is(editDraft, record)) drafts.set(key.slice(PREFIX.length), record);
  }
  return drafts;
}

/** Remembers what was typed; null forgets it. */
export async function storeEditDraft(id: string, draft: EditDraft | null): Promise<void> {
  const key = PREFIX + id;
  if (draft) await browser.storage.local.set({ [key]: draft });
  else await browser.storage.local.remove(key);
}

import { completeTag } from './complete-tag';
import { handle, type KeepResult } from '../../utils/messages';
import { takePendingPassage } from '../../utils/messages/pending-passage';
import { tellPages } from '../../utils/messages/tell-pages';
import { createReader, createWriter } from '../../utils/notebook';
import { isStorageFull } from '../../utils/notebook/storage-full';
import type { SnippetDraft } from '../../utils/notebook/types';
import { keepPassage } from '../shared/keep-passage';
import { draftsOfPage, passagesOfPage } from '../../utils/reading/passages-of-page';

/** Keeps a passage, see `keepPassage`, and says what came of it. */
export async function keep(draft: SnippetDraft, tabId?: number): Promise<KeepResult> {
  try {
    return { kept: true, ...(await keepPassage(draft, tabId)) };
  } catch (error) {
    console.error('Kamernoot could not keep a passage', error);
    return { kept: false, reason: isStorageFull(error) ? 'storage-full' : 'storage-failed' };
  }
}

/** Serves what pages keep and ask. */
export function registerClipping(): void {
  const reader = createReader();
  const writer = createWriter();

  handle('keepSnippet', (draft, { tabId }) => keep(draft, tabId));
  handle('completePassage', async (passage, { tabId }) => {
    const completed = await writer.complete(passage);
    if (completed) void tellPages(tabId);
    return completed;
  });
  handle('discardSnippet', async ({ id }, { tabId }) => {
    const discarded = await writer.discard(id);
    if (discarded) void tellPages(tabId);
    return discarded;
  });
  handle('completeTag', async ({ typed }) => completeTag(typed, await reader.tags()));
  handle('storeDraft', (draft) => writer.storeDraft(draft));
  handle('dropDraft', ({ id }) => writer.dropDraft(id));
  handle('passagesOfPage', async ({ url, ids }, { tabId }) => ({
    snippets: passagesOfPage({ url, ids }, await reader.ofPage(url, ids)),
    drafts: draftsOfPage({ url, ids }, await reader.draftsOfPage(url, ids)),
    goTo: tabId === undefined ? null : await takePendingPassage(tabId),
  }));
}

import { completeTag } from './complete-tag';
import { handle, type KeepResult } from '../../utils/messages';
import { takePendingPassage } from '../../utils/messages/pending-passage';
import { tellPages } from '../../utils/messages/tell-pages';
import { createReader, createWriter } from '../../utils/notebook';
import { rememberKept } from '../../utils/notebook/presence';
import { isStorageFull } from '../../utils/notebook/storage-full';
import type { SnippetDraft } from '../../utils/notebook/types';
import { draftsOfPage, passagesOfPage } from '../../utils/reading/passages-of-page';

/** Keeps a passage. Resolves after the commit, so that "kept" is never said of something that is not. */
export async function keep(draft: SnippetDraft): Promise<KeepResult> {
  try {
    return { kept: true, ...(await createWriter().keep(draft)) };
  } catch (error) {
    console.error('Kamernoot could not keep a passage', error);
    return { kept: false, reason: isStorageFull(error) ? 'storage-full' : 'storage-failed' };
  }
}

/** Serves what pages keep and ask. */
export function registerClipping(): void {
  const reader = createReader();
  const writer = createWriter();

  handle('keepSnippet', async (draft, { tabId }) => {
    const result = await keep(draft);
    if (result.kept) {
      void tellPages(tabId);
      if (!result.already) void rememberKept(result.snippet.id);
    }
    return result;
  });
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

import { tellPages } from '../../utils/messages/tell-pages';
import { createWriter, type Snippet, type SnippetDraft } from '../../utils/notebook';
import { rememberKept } from '../../utils/notebook/presence';

const writer = createWriter();

/**
 * Keeps a passage, has open pages paint it, and notes outside the notebook that there is one more, so that it is missed
 * when the browser clears the notebook. Resolves after the commit, rejects when the notebook cannot be written.
 *
 * @param tabId of the page that it is kept from, which knows of it
 * @returns the passage; `already` when it had been kept before
 */
export async function keepPassage(
  draft: SnippetDraft,
  tabId?: number,
): Promise<{ snippet: Snippet; already: boolean }> {
  const kept = await writer.keep(draft);
  void tellPages(tabId);
  if (!kept.already) {
    rememberKept(kept.snippet.id).catch((error: unknown) =>
      console.warn('Kamernoot could not note that a passage was kept', error),
    );
  }
  return kept;
}

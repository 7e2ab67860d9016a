import * as v from 'valibot';
import { sendToTab } from '../../utils/messages';
import type { SnippetDraft } from '../../utils/notebook';
import { snippetDraft } from '../../utils/notebook/schemas';
import type { PageSummary } from '../../utils/reading/types';
import { draftOfWordsAlone } from '../shared/draft-of-words';
import { keepPassage } from '../shared/keep-passage';

/**
 * Keeps words that were dragged from the page beside the panel, with their place when they stand in it once; else
 * with the page alone.
 *
 * @param page what is known of that page; null when it is not known
 * @returns whether they were kept: of a page that is not known nothing can be kept, nor what is too long
 * @throws when the notebook cannot be written
 */
export async function keepWords(words: string, tabId: number, page: PageSummary | null): Promise<boolean> {
  const placed = await sendToTab(tabId, 'draftOfWords', { quote: words }).catch(() => null);
  const draft = placed ?? (page && withoutPlace(words, page));
  const checked = v.safeParse(snippetDraft, draft);
  if (!checked.success) return false;
  await keepPassage(checked.output);
  return true;
}

function withoutPlace(quote: string, { url, title, letter, ids }: PageSummary): SnippetDraft {
  return draftOfWordsAlone(quote, { url, title, sender: letter.sender, date: letter.date, ids });
}

import { isSameLetter } from '../letters/letter-ids';
import type { Draft, SnippetSource } from '../notebook/types';

/**
 * The passages that were kept of a page or of the same letter at another address.
 *
 * @param page its address without noise and its identifiers, as `letterIds` gives them
 * @param candidates passages with the same address or with an identifier in common
 */
export function passagesOfPage<Passage extends { source: SnippetSource }>(
  page: { url: string; ids: string[] },
  candidates: Passage[],
): Passage[] {
  return candidates.filter(({ source }) => source.url === page.url || isSameLetter(page.ids, source.ids));
}

/** Of what was typed and not kept, that which belongs to a page or to the same letter at another address. */
export function draftsOfPage(page: { url: string; ids: string[] }, drafts: Draft[]): Draft[] {
  const sources = drafts.flatMap((draft) => (draft.passage ? [{ draft, source: draft.passage.source }] : []));
  return passagesOfPage(page, sources).map(({ draft }) => draft);
}

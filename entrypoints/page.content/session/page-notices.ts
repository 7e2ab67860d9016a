import type { Draft, Snippet } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import type { KeptPassages } from '../passages/kept-passages';

export interface PageNoticesOptions {
  /**
   * Says what was typed here on earlier visits, where its passage is found; called once for every page.
   *
   * @returns what takes that back, for when the page becomes another one
   */
  onDrafts(drafts: Draft[]): () => void;
  /**
   * Says what was kept of this letter at other addresses, oldest first; called once for every page.
   *
   * @param here the first of it that stands here too; null when none does
   * @returns what takes that back, for when the page becomes another one
   */
  onKeptElsewhere(kept: Snippet[], here: Snippet | null): () => void;
}

/** Says what the user may not know of the page that is open: each thing once. */
export interface PageNotices {
  /**
   * @param kept null when nothing is
   * @param isLed whether the user was just led to a passage here: then they know
   */
  say(summary: PageSummary, kept: KeptPassages | null, isLed: boolean): void;
  /** The page may be another one: what was said about the one before goes. @param address without noise */
  turnTo(address: string): void;
}

export function createPageNotices({ onDrafts, onKeptElsewhere }: PageNoticesOptions): PageNotices {
  let open = '';
  const said = new Map<'drafts' | 'elsewhere', () => void>();
  return {
    say({ url, letter }, kept, isLed) {
      // A draft whose passage stands here no more is offered in the panel.
      if (!said.has('drafts')) {
        const drafts = isLed || !kept ? [] : kept.standingDrafts();
        said.set('drafts', drafts.length > 0 ? onDrafts(drafts) : () => {});
      }
      if (!kept || !letter.isLetter || isLed || said.has('elsewhere')) return;
      const elsewhere = kept.keptElsewhere(url);
      if (elsewhere.kept.length === 0) return;
      said.set('elsewhere', onKeptElsewhere(elsewhere.kept, elsewhere.here));
    },
    turnTo(address) {
      if (address === open) return;
      open = address;
      for (const takeBack of said.values()) takeBack();
      said.clear();
    },
  };
}

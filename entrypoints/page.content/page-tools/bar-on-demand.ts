import type { SnippetDraft } from '../../../utils/notebook/types';
import type { ClipBar } from '../clip-bar/clip-bar';
import type { PageToolsLoader } from './load-page-tools';

/** What can be done with the bar, whether it is there already or still on its way. */
export type BarControl = Pick<
  ClipBar,
  | 'wasOffered'
  | 'forgetOffer'
  | 'takesKeys'
  | 'isInUse'
  | 'focus'
  | 'focusNote'
  | 'copy'
  | 'keep'
  | 'close'
  | 'endWithCopy'
  | 'remember'
> & {
  /** Offers to keep what a range of the page holds. @param draft made when the bar is there; null offers nothing */
  offer(draft: () => SnippetDraft | null, range: Range): void;
};

/**
 * The bar, fetched at the first selection. What is asked of it before it has come is done when it has come,
 * in order, unless it was closed meanwhile.
 */
export function barOnDemand(tools: PageToolsLoader): BarControl {
  /** The words that are to be offered. */
  let awaited: string | null = null;

  async function whenThere(act: (bar: ClipBar) => void | Promise<void>): Promise<void> {
    if (tools.loaded) return act(tools.loaded.bar);
    const words = awaited;
    try {
      const { bar } = await tools.load();
      if (awaited === words) await act(bar);
    } catch {
      // The selection stays as it is, and the next one tries again.
      awaited = null;
    }
  }

  return {
    wasOffered: (range) => tools.loaded?.bar.wasOffered(range) ?? awaited === range.toString(),
    forgetOffer() {
      awaited = null;
      tools.loaded?.bar.forgetOffer();
    },
    // Keys are the page's own until something is to be seen.
    get takesKeys() {
      return tools.loaded?.bar.takesKeys ?? false;
    },
    get isInUse() {
      return tools.loaded?.bar.isInUse ?? false;
    },
    offer(draft, range) {
      awaited = range.toString();
      void whenThere((bar) => {
        const made = draft();
        if (made) bar.offer(made, range);
      });
    },
    focus: () => void whenThere((bar) => bar.focus()),
    focusNote: () => void whenThere((bar) => bar.focusNote()),
    copy: () => tools.loaded?.bar.copy(),
    keep: () => whenThere((bar) => bar.keep()),
    close() {
      awaited = null;
      tools.loaded?.bar.close();
    },
    remember: (drafts) => void whenThere((bar) => bar.remember(drafts)),
    endWithCopy: () => tools.loaded?.bar.endWithCopy() ?? false,
  };
}

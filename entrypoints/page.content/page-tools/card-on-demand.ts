import type { ReferenceCard } from '../card/reference-card';
import type { PageToolsLoader } from './load-page-tools';

/** What can be done with the card, whether it is there already or still on its way. */
export type CardControl = Pick<
  ReferenceCard,
  'link' | 'hasFocus' | 'isHeld' | 'isOf' | 'prepare' | 'open' | 'close' | 'focus'
>;

/**
 * The card, fetched at the first reference that is pointed at. Until it has come it counts as open for the link
 * that it is to open for, and opens when it has come unless it was closed meanwhile.
 *
 * @param isReference tells links of ours
 */
export function cardOnDemand(tools: PageToolsLoader, isReference: (link: Element) => boolean): CardControl {
  let awaited: { link: HTMLElement; focus: boolean } | null = null;

  async function openLater(link: HTMLElement): Promise<void> {
    try {
      const { card } = await tools.load();
      if (awaited?.link !== link) return;
      const { focus } = awaited;
      awaited = null;
      if (card.open(link) && focus) card.focus();
    } catch {
      // Without a card the reference is still a link.
      awaited = null;
    }
  }

  return {
    get link() {
      return awaited?.link ?? tools.loaded?.card.link ?? null;
    },
    get hasFocus() {
      return tools.loaded?.card.hasFocus ?? false;
    },
    get isHeld() {
      return awaited?.link.matches(':hover, :focus-visible') ?? tools.loaded?.card.isHeld ?? false;
    },
    isOf: (link) => awaited?.link === link || (tools.loaded?.card.isOf(link) ?? false),
    prepare(link) {
      tools.load().then(
        ({ card }) => card.prepare(link),
        () => {},
      );
    },
    open(link) {
      if (tools.loaded) return tools.loaded.card.open(link);
      if (!isReference(link)) return false;
      awaited = { link, focus: false };
      void openLater(link);
      return true;
    },
    close() {
      awaited = null;
      tools.loaded?.card.close();
    },
    focus() {
      if (awaited) awaited.focus = true;
      else tools.loaded?.card.focus();
    },
  };
}

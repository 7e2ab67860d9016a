import { watchPage } from '../../../utils/links/page-watch';
import { createReferenceLinks, type ReferenceLinks } from '../../../utils/links/reference-links';
import type { CitingText } from '../../../utils/reading/read-text';
import { createSlices } from '../../../utils/reading/slices';
import { isKnownAddress } from '../../../utils/references/address';
import type { Reference } from '../../../utils/references/types';

export interface PageLinksOptions {
  /** The links stand below it, and what changes there is told. */
  root: Node;
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
  /** What a screen reader says of a reference beside its words. */
  describe(reference: Reference): string;
  /** The page changed its text. */
  onChange(): void;
  /** Links were made or taken away, which splits and joins text nodes. */
  onSet(): void;
}

/** The links of a page, which the page may change at any moment. */
export interface PageLinks extends Pick<ReferenceLinks, 'size' | 'referenceOf' | 'linkAt'> {
  /** Turns links on or off; they begin off. Tells whether that is news. */
  want(wanted: boolean): boolean;
  /** Takes what the page cites now; null when that is not known. Resolves when its links stand. */
  set(cited: CitingText | null): Promise<void>;
  /** Takes them away for good, and watches the page no more. */
  stop(): void;
}

export function createPageLinks({ root, isOurs, describe, onChange, onSet }: PageLinksOptions): PageLinks {
  const links = createReferenceLinks({ describe, isAllowed: isKnownAddress, isOurs });
  const watch = watchPage(root, links.absorb, onChange);
  let cited: CitingText | null = null;
  let wanted = false;
  let stopped = false;

  /** Sets the links, in slices. What the page changed since it was read is left out. */
  async function apply(): Promise<void> {
    if (stopped) return;
    const slices = createSlices();
    const { hasTime } = slices;
    let done = true;
    watch.quietly(() => {
      if (cited && wanted) done = links.apply(cited.page, cited.references, hasTime);
      else links.removeAll();
    });
    while (!done) {
      await slices.frame();
      if (stopped) return;
      done = watch.quietly(() => links.goOn(hasTime));
    }
    onSet();
  }

  return {
    get size() {
      return links.size;
    },
    referenceOf: links.referenceOf,
    linkAt: links.linkAt,
    want(now) {
      if (now === wanted) return false;
      wanted = now;
      void apply();
      return true;
    },
    set(now) {
      cited = now;
      return apply();
    },
    stop() {
      stopped = true;
      watch.quietly(links.stop);
      watch.stop();
    },
  };
}

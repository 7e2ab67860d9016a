import { createReferenceLinks, type ReferenceLinks } from '../../../utils/links/reference-links';
import { watchPage, type PageWatch } from '../../../utils/links/page-watch';
import type { Reference } from '../../../utils/references/types';
import { readPageText } from '../../../utils/text/page-text';

/** A recogniser of one simple form, so that these tests are about links and not about recognising. */
export function simpleReferences(text: string): Reference[] {
  return Array.from(text.matchAll(/Kamerstuk (\d{2}) (\d{3}), nr\. (\d+)/g), (match) => ({
    type: 'kamerstuk',
    id: `kst-${match[1]}${match[2]}-${match[3]}`,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    url: `https://zoek.officielebekendmakingen.nl/kst-${match[1]}${match[2]}-${match[3]}.html`,
    confidence: 'certain',
    explicit: true,
  }));
}

/** A page in which references are linked and kept linked, as the content script does it. */
export class LinkedPage {
  readonly links: ReferenceLinks = createReferenceLinks({
    describe: (reference) => reference.id,
    isAllowed: (url) => url.startsWith('https://'),
    isOurs: () => false,
  });
  readonly watch: PageWatch = watchPage(
    document,
    (records) => this.links.absorb(records),
    () => (this.changes += 1),
  );
  changes = 0;

  read(): void {
    this.watch.quietly(() => {
      const page = readPageText(document.body);
      this.links.apply(page, simpleReferences(page.text));
    });
  }

  /** Lets the observer see what was done. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  get linkedWords(): string[] {
    return [...document.querySelectorAll('a[data-kamernoot]')].map((link) => link.textContent ?? '');
  }
}

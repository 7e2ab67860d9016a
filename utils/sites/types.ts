import type { PageHints } from '../letters/types';
import type { Host } from './hosts';

/** What Kamernoot knows about the pages of one site. A page is hostile: adapters read, and never trust a name. */
export interface SiteAdapter {
  name: string;
  /** Whether an address belongs to the site. */
  matches(host: Host): boolean;
  /** Under which numbers the site keeps the document a page shows: what of the hints is quickly read. */
  readIds?(document: Document, url: URL): PageHints;
  /** What the page says about the document it shows; a value the page does not give is absent. */
  readHints(document: Document, url: URL): PageHints;
  /**
   * The element whose text is the letter (or its summary), so that navigation is not read as the letter.
   * Null means the whole page.
   */
  letterRoot(document: Document): Element | null;
}

import type { PageSummary } from '../../utils/reading/types';
import type { PageSource } from '../page.content/page-source';

/** What was read in a file that is shown. */
export interface ReadFile {
  source: PageSource;
  /** False for pictures of pages, in which nothing can be read. */
  hasText: boolean;
  /** What it says of itself; null when it has no text. */
  summary: PageSummary | null;
  /** SHA-256 of the file. */
  digest: string;
  /** Subject of the letter, or what the file is called. */
  title: string;
}

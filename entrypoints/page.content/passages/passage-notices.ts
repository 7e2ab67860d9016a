import type { PageTranslator } from '../../../utils/i18n/translator';
import type { Notice } from '../notice';

/** With what is said of passages at the edge of a page. */
export interface PassageNotices {
  words(): PageTranslator;
  /** Shows a notice; returns what takes it away. */
  show(notice: Omit<Notice, 'words'>): () => void;
  /** Leads to a passage, or goes on with a draft of one. */
  showSnippet(id: string): void;
}

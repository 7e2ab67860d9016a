import type { PageSummary } from '../../utils/reading/types';

/** What is known of the page beside the panel. */
export type PageState =
  /** It was asked; the answer is on its way. */
  | { status: 'waiting' }
  /** Kamernoot does not run there. */
  | { status: 'absent' }
  /** Kamernoot runs there and found no text. */
  | { status: 'silent' }
  | { status: 'read'; summary: PageSummary };

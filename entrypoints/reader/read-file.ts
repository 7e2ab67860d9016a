import type { Language } from '../../utils/i18n/language';
import type { PageSummary } from '../../utils/reading/types';
import type { PageSource } from '../page.content/session/page-source';
import type { FileIdentity } from './file-identity';
import { startSession } from './start-session';

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

/**
 * Has a file that is shown read as a page is, and says what was read at first; null when that was ended before.
 *
 * @param signal ends it
 */
export async function readFile(
  source: PageSource,
  { address, hints, title }: FileIdentity,
  { language, signal }: { language: Language; signal: AbortSignal },
): Promise<ReadFile | null> {
  const session = startSession(source, { address, language, signal });
  await session.page.firstReading;
  if (signal.aborted) return null;
  const { summary } = session.page;
  return {
    source,
    hasText: summary !== null,
    summary,
    digest: hints.fileDigest,
    title: summary?.title ?? title,
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import { createReader, type Snippet } from '../../utils/notebook';
import { passagesOfPage } from '../../utils/reading/passages-of-page';
import type { PageSummary } from '../../utils/reading/types';

const reader = createReader();

/** What was read from the notebook; follows every change, wherever it is made. */
export type Kept = Snippet[] | 'loading' | 'failed';

/** The passages that were kept of a page, oldest first. */
export function usePassagesOfPage(page: PageSummary | null): Kept {
  const ids = page?.ids ?? [];
  return useLiveQuery(() => (page ? keptOf(page).catch(failed) : []), [page?.url, ids.join(' ')], 'loading');
}

async function keptOf(page: PageSummary): Promise<Snippet[]> {
  return passagesOfPage(page, await reader.ofPage(page.url, page.ids));
}

function failed(error: unknown): 'failed' {
  console.error('Kamernoot cannot read the notebook', error);
  return 'failed';
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { createReader, type Snippet } from '../../utils/notebook';
import { database } from '../../utils/notebook/database';
import { passagesOfPage } from '../../utils/reading/passages-of-page';
import type { PageSummary } from '../../utils/reading/types';

const reader = createReader();

/** What was read from the notebook; follows every change, wherever it is made. */
export type Kept = Snippet[] | 'loading' | 'failed';

/** Whether the notebook cannot be opened, as when bringing it up to date fails. */
export function useFailedToOpen(): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    database.open().catch((error: unknown) => setFailed(failed(error) === 'failed'));
  }, []);
  return hasFailed;
}

/** How many passages are kept; null until it is known. */
export function useKeptTotal(): number | 'failed' | null {
  return useLiveQuery(() => reader.total().catch(failed), [], null);
}

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

import { useLiveQuery } from 'dexie-react-hooks';
import { LetterCopies } from '../../components/letter/letter-copies';
import { createFileCopies, type FileCopy } from '../../utils/files/copies';
import { createReader } from '../../utils/notebook';
import type { PageSummary } from '../../utils/reading/types';
import { canonicalAddress } from '../../utils/sites/address';
import { orNothing } from '../shared/or-nothing';
import { useCopyActions } from '../shared/use-copy-actions';

const copies = createFileCopies();
const reader = createReader();
const NONE: FileCopy[] = [];

/** The kept copies of the files of the letter that a page shows, at whatever address they were met. */
export function CopiesOfLetter({ page }: { page: PageSummary }) {
  const { url, ids, fileUrl } = page;
  const kept = useLiveQuery(() => keptOf(page).catch(orNothing(NONE)), [url, fileUrl, ids.join(' ')], NONE);
  const actions = useCopyActions();
  return <LetterCopies copies={kept} actions={actions} />;
}

async function keptOf({ url, ids, fileUrl }: PageSummary): Promise<FileCopy[]> {
  const letter = await reader.letterOf({ url, ids });
  const addresses = [url, ...(fileUrl === null ? [] : [fileUrl]), ...(letter?.addresses ?? [])];
  return copies.keptFrom(addresses.map(canonicalAddress));
}

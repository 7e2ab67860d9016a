import { useLiveQuery } from 'dexie-react-hooks';
import { createFileCopies, type FileCopy } from '../../../utils/files/copies';
import { canonicalAddress } from '../../../utils/sites/address';
import { orNothing } from '../../shared/or-nothing';

const copies = createFileCopies();

/** The copy that was kept last of what stands at an address; null when there is none, or that is not known yet. */
export function useCopyOf(address: string | null): FileCopy | null {
  const kept = useLiveQuery(
    async () => (address === null ? [] : copies.keptFrom([canonicalAddress(address)]).catch(orNothing([]))),
    [address],
    [],
  );
  return kept[0] ?? null;
}

import { useEffect, useState } from 'react';
import { areLinksWanted, watchLinksWanted } from '../../utils/settings/site-links';

/** Whether references on an address' site are links; null while that is not known. */
export function useSiteLinks(address: string | null): boolean | null {
  const [wanted, setWanted] = useState<boolean | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    void areLinksWanted(address).then(setWanted);
    return watchLinksWanted(address, setWanted);
  }, [address]);
  return wanted;
}

import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { ShownDossier } from '../../components/dossier/shown-dossier';
import { readDossier } from '../../utils/dossier/dossier';
import { send } from '../../utils/messages';
import { createReader } from '../../utils/notebook';

const reader = createReader();

/** A dossier as the notebook knows it; follows every change. */
export function useDossier(number: string): ShownDossier | 'loading' | 'failed' {
  return useLiveQuery(() => read(number), [number], 'loading');
}

async function read(number: string): Promise<ShownDossier | 'failed'> {
  try {
    const letters = await reader.lettersAround(number);
    return readDossier(number, letters, await reader.aroundDossier(number, letters));
  } catch (error) {
    console.error('Kamernoot cannot read a dossier', error);
    return 'failed';
  }
}

/** The title of a dossier; null when it has none or is not known. */
export function useDossierTitle(number: string): string | null {
  const [known, setKnown] = useState<{ number: string; title: string | null } | null>(null);
  useEffect(() => {
    let current = true;
    send('describeDocuments', { ids: [`dossier-${number}`] })
      .then(({ documents: [facts] }) => facts?.dossierTitle ?? null)
      // Without a title there is still its number.
      .catch(() => null)
      .then((title) => current && setKnown({ number, title }));
    return () => {
      current = false;
    };
  }, [number]);
  return known?.number === number ? known.title : null;
}

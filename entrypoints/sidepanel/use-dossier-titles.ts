import { useEffect, useState } from 'react';
import { send } from '../../utils/messages';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The titles of dossiers, when they have come and as far as they are known.
 *
 * @param dossiers their numbers, null for none
 */
export function useDossierTitles(dossiers: readonly (string | null)[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState(NONE);
  const key = [...new Set(dossiers)].filter((each) => each !== null).join(' ');
  useEffect(() => {
    let isWanted = key !== '';
    if (isWanted) void ask(key.split(' ')).then((known) => isWanted && setTitles(known));
    return () => {
      isWanted = false;
    };
  }, [key]);
  return titles;
}

async function ask(dossiers: string[]): Promise<ReadonlyMap<string, string>> {
  const titles = await send('dossierTitles', { dossiers }).catch(() => []);
  return new Map(dossiers.flatMap((dossier, index) => (titles[index] ? [[dossier, titles[index]]] : [])));
}

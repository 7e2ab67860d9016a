import { useEffect, useState } from 'react';
import { send } from '../../utils/messages';
import { dossierOf } from '../../utils/references/id-parts';
import type { Reference } from '../../utils/references/types';

const NONE: ReadonlyMap<string, string> = new Map();

/** The titles of the dossiers that references belong to, when they have come and as far as they are known. */
export function useDossierTitles(references: Reference[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState(NONE);
  const dossiers = [...new Set(references.map(({ id }) => dossierOf(id)).filter((each) => each !== null))];
  const key = dossiers.join(' ');
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

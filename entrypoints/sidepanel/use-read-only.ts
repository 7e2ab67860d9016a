import { useEffect, useState } from 'react';
import { openReadOnly, type LegiblePassage } from '../../utils/notebook';

/** What is in a notebook that cannot be opened as usual; null until it was read, and when it cannot be read at all. */
export function useReadOnly(wanted: boolean): LegiblePassage[] | null {
  const [snippets, setSnippets] = useState<LegiblePassage[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    readAll().then(setSnippets, (error: unknown) =>
      console.error('Kamernoot cannot even read the notebook', error),
    );
  }, [wanted]);
  return wanted ? snippets : null;
}

async function readAll(): Promise<LegiblePassage[]> {
  const notebook = await openReadOnly();
  try {
    return await notebook.snippets();
  } finally {
    notebook.close();
  }
}

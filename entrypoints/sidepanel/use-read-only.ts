import { useEffect, useState } from 'react';
import { openReadOnly, type Snippet } from '../../utils/notebook';

/** What is in a notebook that cannot be opened as usual; null until it was read, and when it cannot be read at all. */
export function useReadOnly(wanted: boolean): Snippet[] | null {
  const [snippets, setSnippets] = useState<Snippet[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    readAll().then(setSnippets, (error: unknown) =>
      console.error('Kamernoot cannot even read the notebook', error),
    );
  }, [wanted]);
  return wanted ? snippets : null;
}

async function readAll(): Promise<Snippet[]> {
  const notebook = await openReadOnly();
  try {
    return await notebook.snippets();
  } finally {
    notebook.close();
  }
}

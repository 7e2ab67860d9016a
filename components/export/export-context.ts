import { createContext, useContext } from 'react';

/** Passages that can be taken out together. */
export interface ExportScope {
  kind: 'passage' | 'search' | 'letter' | 'dossier' | 'notebook';
  /** What they are, in a file's name: `notebook`, `dossier-30573`, `kst-30573-61`. */
  name: string;
  /** What they are, for people: the heading of a document. */
  title: string;
  count: number;
  /** Their ids, in the order in which they are to stand; `all` for the whole notebook. */
  passages(): Promise<readonly string[] | 'all'>;
}

/** Asks the user in which form these, or which of these, are to be taken out. The first is chosen beforehand. */
export type AskExport = (scopes: readonly ExportScope[]) => void;

export const ExportContext = createContext<AskExport | null>(null);

/** How passages are taken out; null where they cannot be. */
export function useExport(): AskExport | null {
  return useContext(ExportContext);
}

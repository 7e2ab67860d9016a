import { createContext, useContext } from 'react';

/** Shows a dossier, `30573` or `36410-XVI`. */
export type OpenDossier = (dossier: string) => void;

/** Null where dossiers cannot be shown. */
export const OpenDossierContext = createContext<OpenDossier | null>(null);

/** What shows a dossier; null where that cannot be done. */
export function useOpenDossier(): OpenDossier | null {
  return useContext(OpenDossierContext);
}

import { useCallback } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { ToastMessage } from '../../components/basics/toast';
import { citeEntry, type ShownEntry } from '../../components/dossier/shown-dossier';
import { citationStyleSetting } from '../../utils/settings';
import { copyRichText } from '../shared/copy-rich-text';
import { useSetting } from '../shared/use-setting';

/** Copies the citation of a document of a dossier, in the style that was chosen, and says so. */
export function useCopyDocument(
  toast: (message: ToastMessage) => void,
): (entry: ShownEntry) => Promise<void> {
  const t = useTranslator();
  const style = useSetting(citationStyleSetting) ?? 'leidraad';
  return useCallback(
    async (entry) => {
      const citation = citeEntry(entry, style);
      try {
        await copyRichText(citation);
        toast({ text: t('dossier.copied', { citation: citation.text }) });
      } catch (error) {
        console.error('Kamernoot could not copy a citation', error);
        toast({ text: t('passage.copyFailed') });
      }
    },
    [style, t, toast],
  );
}

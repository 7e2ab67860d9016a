import { useCallback } from 'react';
import type { CopyCitation } from '../../components/basics/copy-citation';
import { useTranslator } from '../../components/basics/language';
import type { ToastMessage } from '../../components/basics/toast';
import { citationStyleSetting } from '../../utils/settings';
import { copyRichText } from '../shared/copy-rich-text';
import { useSetting } from '../shared/use-setting';

/** Copies citations in the style that was chosen, and says so. */
export function useCopy(toast: (message: ToastMessage) => void): CopyCitation {
  const t = useTranslator();
  const style = useSetting(citationStyleSetting) ?? 'leidraad';
  return useCallback(
    async (cite, count = 1) => {
      const citation = cite(style);
      try {
        await copyRichText(citation);
        const said =
          count === 1
            ? t('citation.copied', { citation: citation.text })
            : t('citation.copiedList', { count });
        toast({ text: said, passing: true });
      } catch (error) {
        console.error('Kamernoot could not copy a citation', error);
        toast({ text: t('passage.copyFailed') });
      }
    },
    [style, t, toast],
  );
}

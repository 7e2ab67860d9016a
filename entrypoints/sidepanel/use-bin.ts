import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslator } from '../../components/basics/language';
import type { ToastMessage } from '../../components/basics/toast';
import { tellPages } from '../../utils/messages/tell-pages';
import { createReader, createWriter, type Snippet } from '../../utils/notebook';
import { orNothing } from '../shared/or-nothing';
import { sayFailure } from './say-failure';

const reader = createReader();
const writer = createWriter();

/** How many passages lie in the bin; 0 until that is known. */
export function useBinCount(): number {
  return useLiveQuery(() => reader.binCount().catch(orNothing(0)), [], 0);
}

/** What lies in the bin, what was deleted last first; undefined until that is known. */
export function useBin(): Snippet[] | undefined {
  return useLiveQuery(() => reader.bin().catch(orNothing<Snippet[]>([])), []);
}

/** Putting back and removing for good, with a message about what happened. */
export function useBinActions(toast: (message: ToastMessage | null) => void) {
  const t = useTranslator();
  return useMemo(() => {
    const remove = async (removing: Promise<number>) => {
      try {
        toast({ text: t('bin.removed', { count: await removing }), passing: true });
      } catch (error) {
        console.error('Kamernoot could not remove from the bin', error);
        toast({ text: sayFailure(t, error, 'bin.failed') });
      }
    };
    return {
      async restore(id: string) {
        try {
          await writer.restore(id);
        } catch (error) {
          console.error('Kamernoot could not restore a passage', error);
          toast({ text: sayFailure(t, error, 'passage.restoreFailed') });
          return;
        }
        toast({ text: t('passage.restored', { count: 1 }), passing: true });
        void tellPages();
      },
      remove: (id: string) => remove(writer.removeForGood([id])),
      empty: () => remove(writer.emptyBin()),
    };
  }, [t, toast]);
}

import { useMemo, useState } from 'react';
import { useAnnounce } from '../../components/basics/announcer';
import { useTranslator } from '../../components/basics/language';
import type { CopyActions } from '../../components/copies/copy-actions';
import { safeName } from '../../utils/export/file-name';
import { createFileCopies, type FileCopy } from '../../utils/files/copies';
import { FILE_TYPES } from '../../utils/files/file-kind';
import { download } from './download';

const copies = createFileCopies();

/** Saving and deleting kept copies of files. */
export function useCopyActions(): CopyActions {
  const t = useTranslator();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<CopyActions['problem']>(null);
  return useMemo(() => {
    const attempt = async (task: Promise<void>, orElse: NonNullable<CopyActions['problem']>) => {
      try {
        await task;
        setProblem(null);
      } catch (error) {
        console.error('Kamernoot: a kept copy could not be saved or deleted', error);
        setProblem(orElse);
      }
    };
    return {
      problem,
      save: (copy) => void attempt(saveAsFile(copy), 'notThere'),
      remove: ({ sha256 }) =>
        void attempt(
          copies.remove(sha256).then(() => announce(t('copies.removed'))),
          'removeFailed',
        ),
    };
  }, [announce, problem, t]);
}

async function saveAsFile({ sha256, kind, title }: FileCopy): Promise<void> {
  const { ending, type } = FILE_TYPES[kind];
  const bytes = await copies.read(sha256);
  const name = safeName(title.replace(/\.(?:pdf|docx|odt)$/i, ''), 'kamernoot');
  download({ name: name + ending, blob: new Blob([bytes], { type }) });
}

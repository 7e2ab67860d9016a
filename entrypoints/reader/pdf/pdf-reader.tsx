import { useTranslator } from '../../../components/basics/language';
import { PasswordForm } from '../../../components/reader/password-form';
import { ReaderMessage } from '../../../components/reader/reader-message';
import type { FileFailureReason } from '../../../utils/files/failure';
import type { WayOfFile } from '../file-frame';
import type { LoadedFile } from '../loaded-file';
import { PdfPages } from './pdf-pages';
import { usePdf } from './use-pdf';

interface PdfReaderProps {
  file: LoadedFile;
  onFail: (reason: FileFailureReason) => void;
  way: WayOfFile;
}

/** Opens a PDF, with its password when it has one, and shows it. */
export function PdfReader({ file, onFail, way }: PdfReaderProps) {
  const t = useTranslator();
  const state = usePdf(file, onFail);
  switch (state.status) {
    case 'opening':
      return <ReaderMessage title={t('reader.opening')} />;
    case 'locked':
      return <PasswordForm wasWrong={state.wasWrong} onPassword={state.answer} />;
    case 'open':
      return (
        <PdfPages
          document={state.document}
          identity={state.identity}
          file={file}
          way={way}
          onFail={() => onFail('damaged')}
        />
      );
  }
}

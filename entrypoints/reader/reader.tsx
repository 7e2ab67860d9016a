import { useMemo, type ReactNode } from 'react';
import { useTranslator } from '../../components/basics/language';
import { ChooseFile } from '../../components/reader/choose-file';
import { FileFailureMessage } from '../../components/reader/file-failure';
import { FileLoadingMessage } from '../../components/reader/file-loading';
import { LargeFileMessage } from '../../components/reader/large-file';
import { ReaderMessage } from '../../components/reader/reader-message';
import type { FileCopy } from '../../utils/files/copies';
import { askedFile, contentIn } from '../../utils/files/reader-address';
import { useCopyOf } from './copies/use-copy-of';
import { OfficeReader } from './office/office-reader';
import { PdfReader } from './pdf/pdf-reader';
import { useDrop } from './use-drop';
import { useFile, type FileLoading } from './use-file';

/** Shows the file that is asked for in the address, or one that is dropped or chosen. */
export function Reader() {
  const address = useMemo(() => askedFile(location.search), []);
  const loading = useFile(address);
  const copy = useCopyOf(address);
  const isDropping = useDrop(loading.openLocal);
  const t = useTranslator();
  return (
    <>
      {view(address, loading, copy, t)}
      {isDropping && <div className="reader-drop">{t('reader.drop')}</div>}
    </>
  );
}

function view(
  address: string | null,
  { state, retry, cancel, openLocal, openCopy, fail }: FileLoading,
  copy: FileCopy | null,
  t: ReturnType<typeof useTranslator>,
): ReactNode {
  const onTheWeb = address === null || contentIn(address) !== null ? null : address;
  switch (state.status) {
    case 'none':
      return (
        <ReaderMessage title={t('reader.startTitle')} text={t('reader.startText')}>
          <ChooseFile look="primary" onFile={openLocal} />
        </ReaderMessage>
      );
    case 'elsewhere': {
      const { hostname: host } = new URL(address!);
      return (
        <ReaderMessage title={t('reader.otherHostTitle', { host })} text={t('reader.otherHostText')}>
          <a className="button button-primary" href={address!} rel="noopener noreferrer">
            {t('reader.otherHostOpen', { host })}
          </a>
          <ChooseFile onFile={openLocal} />
        </ReaderMessage>
      );
    }
    case 'loading':
      return <FileLoadingMessage address={onTheWeb} progress={state.progress} onCancel={cancel} />;
    case 'large':
      return <LargeFileMessage address={address!} progress={state.progress} onAnswer={state.answer} />;
    case 'cancelled':
    case 'failed':
      return (
        <FileFailureMessage
          reason={state.status === 'failed' ? state.reason : 'cancelled'}
          address={onTheWeb}
          copy={copy}
          onCopy={(because) => copy && openCopy(copy, because)}
          onRetry={retry}
          onFile={openLocal}
        />
      );
    case 'loaded': {
      const { file } = state;
      const shown = { file, onFail: fail, way: { retry, openCopy } };
      const key = [file.name ?? file.address, file.copy?.sha256].join(' ');
      return file.kind === 'pdf' ? <PdfReader key={key} {...shown} /> : <OfficeReader key={key} {...shown} />;
    }
  }
}

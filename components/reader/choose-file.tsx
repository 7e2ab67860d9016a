import { useRef } from 'react';
import { FILE_TYPES } from '../../utils/files/file-kind';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';

/** What a file dialog offers to choose. */
const KINDS = Object.values(FILE_TYPES)
  .flatMap(({ ending, type }) => [ending, type])
  .join(',');

/** Asks for a file of this computer. */
export function ChooseFile({ look, onFile }: { look?: 'primary'; onFile: (file: File) => void }) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="file" {...(look ? { look } : {})} onClick={() => input.current?.click()}>
        {t('reader.choose')}
      </Button>
    </>
  );
}

import { Button } from './button';
import { useTranslator } from './language';
import { Notice } from './notice';

/** Offers to read the file that the browser itself shows. */
export function OpenInReader({ onOpen }: { onOpen: () => void }) {
  const t = useTranslator();
  return (
    <Notice text={t('page.isFile')}>
      <Button look="primary" icon="read" onClick={onOpen}>
        {t('letter.readFile')}
      </Button>
    </Notice>
  );
}

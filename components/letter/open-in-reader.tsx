import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';

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

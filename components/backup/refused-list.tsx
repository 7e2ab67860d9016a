import { useState } from 'react';
import type { RefusedRow } from '../../utils/notebook/backup/refusals';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { visibleText } from '../basics/visible-text';

const SHOWN = 20;

/** What is not taken over, each with its reason. */
export function RefusedList({ refused }: { refused: readonly RefusedRow[] }) {
  const t = useTranslator();
  const [shown, setShown] = useState(SHOWN);
  return (
    <details>
      <summary>
        {t('backup.refusedRows')} ({refused.length})
      </summary>
      <ul className="refused-list">
        {refused.slice(0, shown).map(({ label, reason, field }, index) => (
          // Rows without an id are among them; the list never changes its order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <p className="backup-quote">{visibleText(label) || t('backup.nameless')}</p>
            <p>
              {field === ''
                ? t(`backup.reason.${reason}`)
                : t('backup.reasonField', {
                    reason: t(`backup.reason.${reason}`),
                    field: visibleText(field),
                  })}
            </p>
          </li>
        ))}
      </ul>
      {shown < refused.length && <Button onClick={() => setShown(shown + SHOWN)}>{t('backup.more')}</Button>}
    </details>
  );
}

import type { EditBase } from '../../utils/notebook/types';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import './passage-conflict.css';

interface PassageConflictProps {
  /** What was written elsewhere. */
  theirs: EditBase;
  /** Goes on with what is typed here: the other is overwritten when it is saved. */
  onMine: () => void;
  onBoth: () => void;
  /** Gives up what is typed here. */
  onTheirs: () => void;
}

/** What was written elsewhere while a note was being edited here, and what can be done: nothing is lost unasked. */
export function PassageConflict({ theirs, onMine, onBoth, onTheirs }: PassageConflictProps) {
  const t = useTranslator();
  return (
    <div className="passage-conflict warning-box" role="alert">
      <p>{t('conflict.title')}</p>
      <blockquote aria-label={t('conflict.theirs')}>
        <p>{theirs.note === '' ? t('conflict.noNote') : theirs.note}</p>
        {theirs.tags.length > 0 && <p className="passage-conflict-tags">{theirs.tags.join(', ')}</p>}
      </blockquote>
      <div className="button-row">
        <Button look="primary" onClick={onBoth}>
          {t('conflict.both')}
        </Button>
        <Button onClick={onMine}>{t('conflict.mine')}</Button>
        <Button onClick={onTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </div>
  );
}

import './drop-hint.css';
import { useTranslator } from './language';

/** Says that what is being dragged can be let go here. Not for screen readers: dragging is for the pointer alone. */
export function DropHint({ shown }: { shown: boolean }) {
  const t = useTranslator();
  if (!shown) return null;
  return (
    <div className="drop-hint" aria-hidden="true">
      <p>{t('drop.hint')}</p>
    </div>
  );
}

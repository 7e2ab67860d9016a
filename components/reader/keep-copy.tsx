import { useTranslator } from '../basics/language';
import './keep-copy.css';

interface KeepCopyProps {
  isKept: boolean;
  /** It is being stored or deleted. */
  isBusy: boolean;
  onKeep: (wanted: boolean) => void;
}

/** Whether a copy of the file is kept. */
export function KeepCopy({ isKept, isBusy, onKeep }: KeepCopyProps) {
  const t = useTranslator();
  return (
    <label className="keep-copy" title={t('copies.keepHint')}>
      <input
        type="checkbox"
        checked={isKept}
        aria-busy={isBusy}
        onChange={(event) => {
          if (!isBusy) onKeep(event.target.checked);
        }}
      />
      {t('copies.keep')}
    </label>
  );
}

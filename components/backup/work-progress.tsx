import { useEffect, useRef } from 'react';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { focusIfNowhere } from '../basics/focus-if-nowhere';

/** Work that takes a while: what is done now, and how far it is. */
export interface RunningWork {
  kind: 'writing' | 'reading' | 'comparing' | 'protecting' | 'importing';
  done: number;
  /** 0 while it is not known. */
  total: number;
}

/** How far something is, and the way to stop it. */
export function WorkProgress({ work, onStop }: { work: RunningWork; onStop: () => void }) {
  const t = useTranslator();
  const stop = useRef<HTMLButtonElement>(null);
  // The button that began the work cannot be pressed now.
  useEffect(() => focusIfNowhere(stop.current), []);
  const label = t(`backup.work.${work.kind}`);
  return (
    <div className="work-progress">
      <p aria-hidden="true">{label}</p>
      <progress aria-label={label} max={work.total || undefined} value={work.total ? work.done : undefined} />
      <Button ref={stop} onClick={onStop}>
        {t('backup.stop')}
      </Button>
    </div>
  );
}

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { BinView } from '../../components/notebook/bin-view';
import { Button } from '../../components/basics/button';
import { DraftList, type DraftActions } from '../../components/notebook/draft-list';
import { useTranslator } from '../../components/basics/language';
import type { ToastMessage } from '../../components/basics/toast';
import { focusIfNowhere } from '../../components/basics/focus-if-nowhere';
import type { Draft } from '../../utils/notebook';
import './notebook-pane.css';
import { useBin, useBinActions, useBinCount } from './use-bin';

interface NotebookPaneProps {
  drafts: Draft[];
  draftActions: DraftActions;
  toast: (message: ToastMessage | null) => void;
  /** The notebook itself. */
  children: ReactNode;
}

/** The notebook with what is not kept yet above it, and the way to the bin below it. */
export function NotebookPane({ drafts, draftActions, toast, children }: NotebookPaneProps) {
  const t = useTranslator();
  const [inBin, setInBin] = useState(false);
  const count = useBinCount();
  const pane = useRef<HTMLDivElement>(null);
  const wayToBin = useRef<HTMLButtonElement>(null);
  const wasInBin = useRef(false);
  // Who comes back from the bin is where the way to it is, or was.
  useEffect(() => {
    if (wasInBin.current && !inBin) focusIfNowhere(wayToBin.current ?? pane.current);
    wasInBin.current = inBin;
  }, [inBin]);
  if (inBin) return <Bin toast={toast} onBack={() => setInBin(false)} />;
  return (
    <div className="notebook-pane" ref={pane} tabIndex={-1}>
      <DraftList drafts={drafts} {...draftActions} />
      {children}
      {count > 0 && (
        <Button ref={wayToBin} look="plain" icon="delete" onClick={() => setInBin(true)}>
          {t('bin.open', { count })}
        </Button>
      )}
    </div>
  );
}

function Bin({ toast, onBack }: { toast: NotebookPaneProps['toast']; onBack: () => void }) {
  const passages = useBin();
  const { restore, remove, empty } = useBinActions(toast);
  const [now] = useState(() => new Date());
  if (!passages) return null;
  return (
    <BinView
      passages={passages}
      now={now}
      onBack={onBack}
      onRestore={(id) => void restore(id)}
      onRemove={(id) => void remove(id)}
      onEmpty={() => void empty()}
    />
  );
}

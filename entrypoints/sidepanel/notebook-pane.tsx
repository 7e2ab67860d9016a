import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { BinView } from '../../components/notebook/bin-view';
import { DraftList, type DraftActions } from '../../components/notebook/draft-list';
import type { ToastMessage } from '../../components/basics/toast';
import { focusIfNowhere } from '../../components/basics/focus-if-nowhere';
import type { Draft } from '../../utils/notebook';
import './notebook-pane.css';
import { useBin, useBinActions } from './use-bin';

interface NotebookPaneProps {
  drafts: Draft[];
  draftActions: DraftActions;
  toast: (message: ToastMessage | null) => void;
  /** Whether the bin stands in the place of the notebook. */
  inBin: boolean;
  onLeaveBin: () => void;
  /** What leads to the bin, while there is anything in it. */
  wayToBin: RefObject<HTMLElement | null>;
  /** The notebook itself. */
  children: ReactNode;
}

/** The notebook with what is not kept yet above it, or the bin. */
export function NotebookPane(props: NotebookPaneProps) {
  const { drafts, draftActions, toast, inBin, onLeaveBin, wayToBin, children } = props;
  const pane = useRef<HTMLDivElement>(null);
  const wasInBin = useRef(false);
  // Who comes back from the bin is where the way to it is, or was.
  useEffect(() => {
    if (wasInBin.current && !inBin) focusIfNowhere(wayToBin.current ?? pane.current);
    wasInBin.current = inBin;
  }, [inBin, wayToBin]);
  if (inBin) return <Bin toast={toast} onBack={onLeaveBin} />;

  return (
    <div className="notebook-pane" ref={pane} tabIndex={-1}>
      <DraftList drafts={drafts} {...draftActions} />
      {children}
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

import { useCallback, useRef, useState } from 'react';
import { CopyCitationContext } from '../../components/basics/copy-citation';
import { OpenDossierContext } from '../../components/dossier/open-dossier';
import { useTranslator } from '../../components/basics/language';
import { NO_QUESTION } from '../../components/notebook/notebook-question';
import { OpenInReader } from '../../components/letter/open-in-reader';
import { DropHint } from '../../components/basics/drop-hint';
import { PanelFrame } from '../../components/panel/panel-frame';
import { PassageActionsContext } from '../../components/passage/passage-actions';
import { WhereaboutsContext } from '../../components/passage/passage-whereabouts-context';
import { BinButton } from '../../components/notebook/bin-button';
import { ReadOnlyList } from '../../components/notebook/read-only-list';
import { ReadPage } from '../../components/letter/read-page';
import { Toast } from '../../components/basics/toast';
import { browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';
import { readerAddress } from '../../utils/files/open-reader';
import { runInTab } from '../../utils/messages/run-in-tab';
import { DossierTab } from './dossier-tab';
import { keepWords } from './keep-words';
import { LetterTab } from './letter-tab';
import { NotebookCare } from './notebook-care';
import { NotebookNotice } from './notebook-notice';
import { NotebookPane } from './notebook-pane';
import { NotebookTab } from './notebook-tab';
import { sayFailure } from './say-failure';
import { useBinCount } from './use-bin';
import { useActiveTab } from './use-active-tab';
import { useDraftActions, useDrafts } from './use-drafts';
import { useDroppedWords } from './use-dropped-words';
import { useAskedSearch } from './use-asked-search';
import { useFailedToOpen, usePassagesOfPage } from './use-notebook';
import { usePage } from './use-page';
import { usePanelState, usePart } from './use-panel-state';
import { useReadOnly } from './use-read-only';
import { useCopy } from './use-copy';
import { usePassageActions } from './use-passage-actions';
import { useShownFile } from './use-shown-file';
import { useToast } from './use-toast';
import { useUnreadFrames } from './use-unread-frames';
import { useWhereaboutsOf } from './use-whereabouts';

/** The side panel: it shows what others know, and may be closed at any moment. */
export function Panel() {
  const t = useTranslator();
  const tab = useActiveTab();
  const page = usePage(tab);
  const frames = useUnreadFrames(tab, page);
  const failed = useFailedToOpen();
  const readOnly = useReadOnly(failed);
  const keptHere = usePassagesOfPage(page.status === 'read' ? page.summary : null);
  const shown = usePanelState();
  const view = usePart(shown, 'view');
  const dossier = usePart(shown, 'dossier');
  const shownFile = useShownFile(page.status === 'absent' ? tab : null);
  const [toast, showToast] = useToast();
  const tabId = tab?.id ?? null;
  const actions = usePassageActions(tabId, showToast);
  const whereabouts = useWhereaboutsOf(tab, showToast);
  const copy = useCopy(showToast);
  const drafts = useDrafts();
  const draftActions = useDraftActions(tabId, showToast);

  const [arrived, setArrived] = useState(false);
  const notebookTab = useRef<HTMLDivElement>(null);
  const [inBin, setInBin] = useState(false);
  const binCount = useBinCount();
  const wayToBin = useRef<HTMLButtonElement>(null);
  const openDossier = useCallback(
    (number: string) => {
      setArrived(true);
      setInBin(false);
      shown.change({ view: 'notebook', dossier: number });
      scrollTo({ top: 0 });
    },
    [shown],
  );
  const leaveDossier = () => {
    shown.change({ dossier: null });
    // What was pressed goes with the dossier.
    notebookTab.current?.focus();
  };
  const holdsWords = useDroppedWords((dropped) => {
    if (tabId === null) return;
    keepWords(dropped, tabId, page.status === 'read' ? page.summary : null)
      .then((kept) => showToast({ text: t(kept ? 'drop.kept' : 'drop.notKept'), passing: kept }))
      .catch((error: unknown) => {
        console.error('Kamernoot could not keep what was dropped', error);
        showToast({ text: sayFailure(t, error, 'drop.failed') });
      });
  });

  useAskedSearch((query) => {
    setInBin(false);
    const asked = dossierAlone(query);
    if (asked !== null) openDossier(asked);
    else shown.change({ view: 'notebook', dossier: null, question: { ...NO_QUESTION, query } });
  });

  const showReference = useCallback(
    async (start: number) => {
      const done = tabId !== null && (await sendToTab(tabId, 'showReference', { start }).catch(() => false));
      if (!done) showToast({ text: t('reference.notShown') });
    },
    [tabId, showToast, t],
  );

  return (
    <PassageActionsContext value={actions}>
      <OpenDossierContext value={failed ? null : openDossier}>
        <CopyCitationContext value={copy}>
          <PanelFrame
            view={view}
            notebookTab={notebookTab}
            tools={
              view === 'notebook' &&
              !failed && (
                <BinButton ref={wayToBin} count={binCount} pressed={inBin} onPress={() => setInBin(!inBin)} />
              )
            }
            onView={(chosen) => shown.change({ view: chosen })}
            onSettings={() => void browser.runtime.openOptionsPage()}
            notice={
              <>
                <NotebookCare />
                <NotebookNotice failed={failed} readable={readOnly !== null} />
                {view === 'letter' &&
                  page.status === 'absent' &&
                  tabId !== null &&
                  (shownFile === null ? (
                    <ReadPage key={tabId} onRead={() => runInTab(tabId)} />
                  ) : (
                    <OpenInReader
                      onOpen={() => void browser.tabs.update(tabId, { url: readerAddress(shownFile) })}
                    />
                  ))}
              </>
            }
            letter={
              <WhereaboutsContext value={whereabouts}>
                <LetterTab
                  page={page}
                  frames={frames}
                  kept={keptHere}
                  drafts={drafts}
                  draftActions={draftActions}
                  onShowReference={(start) => void showReference(start)}
                />
              </WhereaboutsContext>
            }
            notebook={
              failed ? (
                readOnly && <ReadOnlyList passages={readOnly} />
              ) : dossier !== null && !inBin ? (
                <DossierTab number={dossier} arrived={arrived} onBack={leaveDossier} />
              ) : (
                <NotebookPane
                  drafts={drafts}
                  draftActions={draftActions}
                  toast={showToast}
                  inBin={inBin}
                  onLeaveBin={() => setInBin(false)}
                  wayToBin={wayToBin}
                >
                  <NotebookTab shown={shown} toast={showToast} />
                </NotebookPane>
              )
            }
            toast={
              <>
                <Toast message={toast} onClose={() => showToast(null)} />
                <DropHint shown={holdsWords} />
              </>
            }
          />
        </CopyCitationContext>
      </OpenDossierContext>
    </PassageActionsContext>
  );
}

/** The dossier of a query that asks for nothing else. */
function dossierAlone(query: string): string | null {
  return /^dossier:(\d{5}(?:-[A-Z\d]+)?)$/.exec(query)?.[1] ?? null;
}

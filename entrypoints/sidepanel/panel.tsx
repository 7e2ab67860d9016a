import { useCallback } from 'react';
import { useTranslator } from '../../components/language';
import { NO_QUESTION } from '../../components/notebook-question';
import { PanelFrame } from '../../components/panel-frame';
import { PassageActionsContext } from '../../components/passage-actions';
import { ReadPage } from '../../components/read-page';
import { Toast } from '../../components/toast';
import { browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';
import { runInTab } from '../../utils/messages/run-in-tab';
import { LetterTab } from './letter-tab';
import { NotebookCare } from './notebook-care';
import { NotebookTab } from './notebook-tab';
import { useActiveTab } from './use-active-tab';
import { useAskedSearch } from './use-asked-search';
import { usePassagesOfPage } from './use-notebook';
import { usePage } from './use-page';
import { usePanelState } from './use-panel-state';
import { usePassageActions } from './use-passage-actions';
import { useToast } from './use-toast';

/** The side panel: it shows what others know, and may be closed at any moment. */
export function Panel() {
  const t = useTranslator();
  const tab = useActiveTab();
  const page = usePage(tab);
  const keptHere = usePassagesOfPage(page.status === 'read' ? page.summary : null);
  const [{ view, question }, show] = usePanelState();
  const [toast, showToast] = useToast();
  const tabId = tab?.id ?? null;
  const actions = usePassageActions(tabId, showToast);

  useAskedSearch((query) => show({ view: 'notebook', question: { ...NO_QUESTION, query } }));

  const showReference = useCallback(
    async (start: number) => {
      const shown = tabId !== null && (await sendToTab(tabId, 'showReference', { start }).catch(() => false));
      if (!shown) showToast({ text: t('reference.notShown') });
    },
    [tabId, showToast, t],
  );

  return (
    <PassageActionsContext value={actions}>
      <PanelFrame
        view={view}
        onView={(chosen) => show({ view: chosen })}
        onSettings={() => void browser.runtime.openOptionsPage()}
        notice={
          <>
            <NotebookCare />
            {page.status === 'absent' && tabId !== null && (
              <ReadPage key={tabId} onRead={() => runInTab(tabId)} />
            )}
          </>
        }
        letter={
          <LetterTab page={page} kept={keptHere} onShowReference={(start) => void showReference(start)} />
        }
        notebook={<NotebookTab question={question} onQuestion={(asked) => show({ question: asked })} />}
        toast={<Toast message={toast} onClose={() => showToast(null)} />}
      />
    </PassageActionsContext>
  );
}

import { useCallback, useState } from 'react';
import { useTranslator } from '../../components/language';
import { Notice } from '../../components/notice';
import { PanelFrame, type PanelView } from '../../components/panel-frame';
import { PassageActionsContext } from '../../components/passage-actions';
import { ReadPage } from '../../components/read-page';
import { Toast } from '../../components/toast';
import { browser } from '../../utils/browser';
import { sendToTab } from '../../utils/messages';
import { runInTab } from '../../utils/messages/run-in-tab';
import { LetterTab } from './letter-tab';
import { NotebookTab, NO_QUESTION } from './notebook-tab';
import { useActiveTab } from './use-active-tab';
import { useAskedSearch } from './use-asked-search';
import { useNotebook, usePassagesOfPage } from './use-notebook';
import { usePage } from './use-page';
import { usePassageActions } from './use-passage-actions';
import { useToast } from './use-toast';

/** The side panel: it shows what others know, and may be closed at any moment. */
export function Panel() {
  const t = useTranslator();
  const tab = useActiveTab();
  const page = usePage(tab);
  const notebook = useNotebook();
  const keptHere = usePassagesOfPage(page.status === 'read' ? page.summary : null);
  const [view, setView] = useState<PanelView>('letter');
  const [question, setQuestion] = useState(NO_QUESTION);
  const [toast, showToast] = useToast();
  const tabId = tab?.id ?? null;
  const actions = usePassageActions(tabId, showToast);

  useAskedSearch((query) => {
    setView('notebook');
    setQuestion({ ...NO_QUESTION, query });
  });

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
        onView={setView}
        onSettings={() => void browser.runtime.openOptionsPage()}
        notice={
          <>
            {notebook === 'failed' && <Notice tone="problem" text={t('notebook.failed')} />}
            {page.status === 'absent' && tabId !== null && (
              <ReadPage key={tabId} onRead={() => runInTab(tabId)} />
            )}
          </>
        }
        letter={
          <LetterTab page={page} kept={keptHere} onShowReference={(start) => void showReference(start)} />
        }
        notebook={
          Array.isArray(notebook) ? (
            <NotebookTab snippets={notebook} question={question} onQuestion={setQuestion} />
          ) : (
            notebook === 'loading' && <p>{t('notebook.loading')}</p>
          )
        }
        toast={<Toast message={toast} onClose={() => showToast(null)} />}
      />
    </PassageActionsContext>
  );
}

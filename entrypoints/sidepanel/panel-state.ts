import { isQuestion, NO_QUESTION, type NotebookQuestion } from '../../components/notebook/notebook-question';
import type { PanelView } from '../../components/panel/panel-frame';
import { browser } from '../../utils/browser';

/** What the panel of a window shows. */
export interface PanelState {
  view: PanelView;
  question: NotebookQuestion;
  /** The dossier that stands in the place of the notebook, `30573`; null when none does. */
  dossier: string | null;
}

export const FIRST_STATE: PanelState = { view: 'letter', question: NO_QUESTION, dossier: null };

/** Kept in `storage.session`: until the browser is closed, as the window itself is. */
const key = (windowId: number): string => `panel-state-${windowId}`;

/** What the panel of a window showed when it was closed. */
export async function loadPanelState(windowId: number): Promise<PanelState> {
  const name = key(windowId);
  const { [name]: stored } = await browser.storage.session.get(name);
  if (typeof stored !== 'object' || stored === null) return FIRST_STATE;
  const { view, question, dossier } = stored as Record<string, unknown>;
  if (!isQuestion(question)) return FIRST_STATE;
  return {
    view: view === 'notebook' ? 'notebook' : 'letter',
    question,
    dossier: typeof dossier === 'string' ? dossier : null,
  };
}

export async function storePanelState(windowId: number, state: PanelState): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: state });
}

import { isPlace, type ListPlace } from '../../components/notebook/list-place';
import { isQuestion, NO_QUESTION, type NotebookQuestion } from '../../components/notebook/notebook-question';
import type { PanelView } from '../../components/panel/panel-frame';
import { browser } from '../../utils/browser';

/** What the panel of a window shows. */
export interface PanelState {
  view: PanelView;
  question: NotebookQuestion;
  /** The dossier that stands in the place of the notebook, `30573`; null when none does. */
  dossier: string | null;
  /** Where somebody is in what was found; null at its top. */
  place: ShownPlace | null;
}

/** A place in a list that is made again from these: it holds for one question. */
export interface ShownPlace extends ListPlace {
  question: NotebookQuestion;
  /** How many passages were read. */
  limit: number;
}

function isShownPlace(value: unknown): value is ShownPlace {
  if (!isPlace(value)) return false;
  const { question, limit } = value as Partial<ShownPlace>;
  return isQuestion(question) && typeof limit === 'number' && limit > 0;
}

export const FIRST_STATE: PanelState = { view: 'letter', question: NO_QUESTION, dossier: null, place: null };

/** Kept in `storage.session`: until the browser is closed, as the window itself is. */
const key = (windowId: number): string => `panel-state-${windowId}`;

/** What the panel of a window showed when it was closed. */
export async function loadPanelState(windowId: number): Promise<PanelState> {
  const name = key(windowId);
  const { [name]: stored } = await browser.storage.session.get(name);
  if (typeof stored !== 'object' || stored === null) return FIRST_STATE;
  const { view, question, dossier, place } = stored as Record<string, unknown>;
  if (!isQuestion(question)) return FIRST_STATE;
  return {
    view: view === 'notebook' ? 'notebook' : 'letter',
    question,
    dossier: typeof dossier === 'string' ? dossier : null,
    place: isShownPlace(place) ? place : null,
  };
}

export async function storePanelState(windowId: number, state: PanelState): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: state });
}

import { handle } from '../../utils/messages';
import { loadExtensionTables } from '../../utils/reading/extension-tables';
import { answerQuestions } from '../../utils/references/table-lookups';

/** Tells pages what exists: they cite it, and cannot hold the tables themselves. */
export function registerLookups(): void {
  handle('lookUpTables', async (questions) => answerQuestions(await loadExtensionTables(), questions));
}

import { handle, type DocumentFacts } from '../../utils/messages';
import { askForSearch } from '../../utils/messages/asked-search';
import { createReader, type NotebookReader } from '../../utils/notebook';
import { loadExtensionTables } from '../../utils/reading/extension-tables';
import { dossierOf } from '../../utils/references/id-parts';
import type { ReferenceTables } from '../../utils/references/types';
import { isPanelWithinReach, openPanelForPage } from './panel';

/** Tells pages what is known of the documents they cite, and leads from there to the notebook. */
export function registerDocuments(): void {
  const reader = createReader();

  handle('describeDocuments', async ({ ids }, { windowId }) => {
    const tables = await loadExtensionTables().catch((error: unknown) => {
      // What is kept is worth telling without them.
      console.error('Kamernoot could not read its tables', error);
      return null;
    });
    return {
      documents: await Promise.all(ids.map((id) => factsOf(id, tables, reader))),
      searchable: windowId !== undefined && (await isPanelWithinReach(windowId)),
    };
  });
  handle('searchNotebook', async ({ query }, { windowId }) => {
    if (windowId === undefined) return;
    // First of all: the browser allows it only directly in answer to the click.
    openPanelForPage(windowId);
    await askForSearch(windowId, query);
  });
}

async function factsOf(
  id: string,
  tables: ReferenceTables | null,
  reader: NotebookReader,
): Promise<DocumentFacts> {
  const dossier = dossierOf(id);
  const keptCount = await reader.countAbout(id);
  if (!tables || dossier === null) return { dossierTitle: null, highestNumber: null, keptCount };
  return {
    // The chapters of a budget often have no title of their own.
    dossierTitle: tables.dossierTitle(dossier) ?? tables.dossierTitle(dossier.slice(0, 5)),
    highestNumber: tables.highestNumber(dossier),
    keptCount,
  };
}

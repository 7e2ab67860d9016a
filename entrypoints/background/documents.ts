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
    const tables = await knownTables();
    return {
      documents: await Promise.all(ids.map((id) => factsOf(id, tables, reader))),
      searchable: windowId !== undefined && (await isPanelWithinReach(windowId)),
    };
  });
  handle('dossierTitles', async ({ dossiers }) => {
    const tables = await knownTables();
    return dossiers.map((dossier) => tables && titleOf(dossier, tables));
  });
  handle('searchNotebook', async ({ query }, { windowId }) => {
    if (windowId === undefined) return;
    // First of all: the browser allows it only directly in answer to the click.
    openPanelForPage(windowId);
    await askForSearch(windowId, query);
  });
}

/** Null when they cannot be read: the rest is worth telling without them. */
function knownTables(): Promise<ReferenceTables | null> {
  return loadExtensionTables().catch((error: unknown) => {
    console.error('Kamernoot could not read its tables', error);
    return null;
  });
}

/** The chapters of a budget often have no title of their own. */
function titleOf(dossier: string, tables: ReferenceTables): string | null {
  return tables.dossierTitle(dossier) ?? tables.dossierTitle(dossier.slice(0, 5));
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
    dossierTitle: titleOf(dossier, tables),
    highestNumber: tables.highestNumber(dossier),
    keptCount,
  };
}

import { type ReferenceContext, loadTables } from '../../../utils/references';

/** What measurements know beside the text. */
export async function loadContext(): Promise<ReferenceContext> {
  return { tables: await loadTables() };
}

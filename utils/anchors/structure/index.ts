import type { PageText } from '../../text/page-text';
import { structureOfPage } from './elements';
import { structureOfFile } from './file-pages';
import type { TextStructure } from './types';

export type { TextStructure } from './types';

/** The structure of a text; undefined where the document has none that others would recognise. */
export function structureOf(page: PageText): TextStructure | undefined {
  if (page.places) return page.places.pages && structureOfFile(page.places.pages);
  return page.isDrawing ? undefined : structureOfPage(page);
}

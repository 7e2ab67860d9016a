import type { Footnote } from '../../../../utils/text/footnotes';
import { readDocx } from './read-docx';
import { readOdt } from './read-odt';
import { readPdf } from './read-pdf';

/** What is measured of a file. */
export interface ReadFile {
  text: string;
  footnotes: Footnote[];
  markerCount: number;
  hasText: boolean;
}

/** The text of a PDF, DOCX or ODT as the reader has it. */
export async function readFileText(path: string): Promise<ReadFile> {
  if (path.endsWith('.docx')) return readDocx(path);
  return path.endsWith('.odt') ? readOdt(path) : readPdf(path);
}

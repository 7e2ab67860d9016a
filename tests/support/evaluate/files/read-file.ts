import type { Footnote } from '../../../../utils/text/footnotes';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';

/** What is measured of a file. */
export interface ReadFile {
  text: string;
  footnotes: Footnote[];
  markerCount: number;
  hasText: boolean;
}

/** The text of a PDF or DOCX as the reader has it. */
export async function readFileText(path: string): Promise<ReadFile> {
  return path.endsWith('.docx') ? readDocx(path) : readPdf(path);
}

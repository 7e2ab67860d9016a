import { readFileSync } from 'node:fs';
import { readDrawn } from './read-drawn';
import type { ReadFile } from './read-file';

/** The text of a DOCX as the reader has it: what docx-preview draws, read as a page. */
export function readDocx(path: string): Promise<ReadFile> {
  return readDrawn(async (container) => {
    const { renderAsync } = await import('docx-preview');
    const { prepareDocxView } = await import('../../../../utils/text/docx/prepare-view');
    await renderAsync(readFileSync(path), container, container, {
      useBase64URL: true,
      renderAltChunks: false,
    });
    prepareDocxView(container);
  });
}

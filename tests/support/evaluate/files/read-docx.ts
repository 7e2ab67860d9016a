import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ReadFile } from './read-file';

/** What docx-preview takes from the browser, and what reads the DOM. */
const NAMES = ['Node', 'Element', 'Document', 'HTMLElement', 'NodeFilter', 'DOMParser', 'XMLSerializer'];

/** The text of a DOCX as the reader has it: what docx-preview draws, read as a page. */
export async function readDocx(path: string): Promise<ReadFile> {
  const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
  const all = window as unknown as Record<string, unknown>;
  Object.assign(globalThis, Object.fromEntries(NAMES.map((name) => [name, all[name]])), {
    document: window.document,
    // Drawings are measured when they are shown, and here nothing is.
    requestAnimationFrame: () => 0,
  });
  const { renderAsync } = await import('docx-preview');
  const { prepareDocxView } = await import('../../../../utils/text/docx/prepare-view');
  const { isRunningPart } = await import('../../../../utils/text/docx/running-part');
  const { joinFootnotes } = await import('../../../../utils/text/footnotes');
  const { readPageText } = await import('../../../../utils/text/page-text');
  const container = window.document.querySelector('main')!;
  await renderAsync(readFileSync(path), container, container, { useBase64URL: true, renderAltChunks: false });
  prepareDocxView(container);
  const page = readPageText(container, { isOurs: isRunningPart });
  const result = {
    text: page.text,
    footnotes: joinFootnotes(page, window.document),
    markerCount: page.markers.filter(({ opens }) => !opens).length,
    hasText: page.text.trim() !== '',
  };
  window.close();
  return result;
}

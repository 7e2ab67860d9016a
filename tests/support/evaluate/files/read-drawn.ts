import { JSDOM } from 'jsdom';
import type { ReadFile } from './read-file';

/** What drawing takes from the browser, and what reads the DOM. */
const NAMES = ['Node', 'Element', 'Document', 'HTMLElement', 'NodeFilter', 'DOMParser', 'XMLSerializer'];

/** The text of a file that is drawn into a page and read there. */
export async function readDrawn(draw: (container: HTMLElement) => Promise<void>): Promise<ReadFile> {
  const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
  const all = window as unknown as Record<string, unknown>;
  Object.assign(globalThis, Object.fromEntries(NAMES.map((name) => [name, all[name]])), {
    document: window.document,
    // Drawings are measured when they are shown, and here nothing is.
    requestAnimationFrame: () => 0,
  });
  const { isRunningPart } = await import('../../../../utils/text/office/running-part');
  const { joinFootnotes } = await import('../../../../utils/text/footnotes');
  const { readPageText } = await import('../../../../utils/text/page-text');
  const container = window.document.querySelector('main')!;
  await draw(container);
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

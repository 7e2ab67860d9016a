import { FileFailure } from '../../../../utils/files/failure';
import { drawOdt as drawParts } from '../../../../utils/text/odt/draw-odt';
import { openOdt } from '../../../../utils/text/odt/open-odt';
import './odt-page.css';

/**
 * Draws an ODT: its letterhead, text and notes.
 *
 * @returns what takes it away again
 * @throws FileFailure `damaged`, `unknown-kind`, `locked` or `bomb`
 */
export async function drawOdt(bytes: Uint8Array<ArrayBuffer>, container: HTMLElement): Promise<() => void> {
  const opened = await openOdt(bytes);
  if (typeof opened === 'string') throw new FileFailure(opened);
  const pages = document.createElement('div');
  pages.append(drawParts(opened, document));
  container.replaceChildren(pages);
  return () => container.replaceChildren();
}

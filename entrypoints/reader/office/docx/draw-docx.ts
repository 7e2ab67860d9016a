import { parseAsync, renderDocument, type Options } from 'docx-preview';
import { FileFailure } from '../../../../utils/files/failure';
import { prepareDocxView } from '../../../../utils/text/docx/prepare-view';
import { DOCX, checkArchive } from '../../../../utils/text/office/check-archive';
import { createElementMaker } from './make-element';
import { scopedSheet } from './scoped-sheet';

/** Selects the element that a letter is drawn in. */
const SCOPE = '.office-pages';

/**
 * Draws a DOCX: its letterhead, text and notes. Macros are not looked at, and nothing is loaded that is not in the
 * file.
 *
 * @returns what takes its styles away again
 * @throws FileFailure `damaged`, `unknown-kind` or `bomb`
 */
export async function drawDocx(bytes: Uint8Array<ArrayBuffer>, container: HTMLElement): Promise<() => void> {
  const refusal = await checkArchive(bytes, DOCX);
  if (refusal !== null) throw new FileFailure(refusal);
  const styles: string[] = [];
  const options: Partial<Options> = {
    // The types know less than the library allows.
    h: createElementMaker((css) => styles.push(css)) as unknown as NonNullable<Options['h']>,
    useBase64URL: true,
    renderAltChunks: false,
    renderComments: false,
    renderChanges: false,
  };
  const nodes = await renderDocument(await parseAsync(bytes, options), options);
  container.replaceChildren(...nodes.filter((node) => node instanceof Element));
  prepareDocxView(container);
  const sheet = scopedSheet(styles, SCOPE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    container.replaceChildren();
  };
}

import type { CopiedText } from '../../utils/citation';

/**
 * Puts text on the clipboard, as plain text and as HTML. Must be called in answer to a click or a key.
 *
 * @throws when the browser does not allow it
 */
export async function copyRichText({ text, html }: CopiedText): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

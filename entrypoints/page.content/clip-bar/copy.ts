import { make } from './elements';

/**
 * Copies text. When the page or the browser forbids it, the text is shown, selected, in `fallback`, so that
 * the user can copy it. Tells whether it was copied.
 *
 * @param html the same text with its links, for programs that take it
 */
export async function copyText(text: string, fallback: HTMLElement, html?: string): Promise<boolean> {
  try {
    await write(text, html);
    return true;
  } catch {
    const shown = make('textarea', { value: text, readOnly: true, rows: 6 });
    fallback.append(shown);
    fallback.hidden = false;
    shown.focus();
    shown.select();
    return false;
  }
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html !== undefined) {
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
      return;
    } catch {
      // Text alone may be allowed where this is not.
    }
  }
  await navigator.clipboard.writeText(text);
}

import { make } from './elements';

/**
 * Copies text. When the page or the browser forbids it, the text is shown, selected, in `fallback`, so that
 * the user can copy it. Tells whether it was copied.
 */
export async function copyText(text: string, fallback: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
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

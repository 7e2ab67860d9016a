import type { PageView } from './page-view';

/** Enough for a printer, and little enough for a letter of many pages. */
const DOTS_PER_INCH = 150;

/**
 * Prints all pages as pictures: the window holds only those that are in sight.
 *
 * @param onPage is called before each page, counted from 1
 * @param signal stops before the browser's own dialog
 */
export async function printPages(
  views: readonly PageView[],
  onPage: (page: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'print-pages';
  for (const view of views) {
    onPage(view.number);
    const canvas = await view.picture(DOTS_PER_INCH);
    if (signal.aborted) return;
    const picture = document.createElement('img');
    picture.src = canvas.toDataURL('image/png');
    picture.alt = '';
    canvas.width = canvas.height = 0;
    await picture.decode();
    sheets.append(picture);
  }
  document.body.append(sheets);
  try {
    print();
  } finally {
    sheets.remove();
  }
}

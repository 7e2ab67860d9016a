import { closestOf, isElement, selectionOf } from '../../../utils/text/safe-dom';
import type { PageToolsLoader } from '../page-tools/load-page-tools';
import type { PagePassages } from '../session/page-passages';

interface PassageWatch {
  passages: Pick<PagePassages, 'at'>;
  tools: PageToolsLoader;
  isOurs(node: Node): boolean;
  signal: AbortSignal;
}

/** What does something of its own when it is clicked. */
const BUSY =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role=button]';

/** So far a page may move before a note no longer belongs to its passage, in CSS pixels. */
const FAR = 24;

/** Shows what was noted at a painted passage when it is clicked. The page hears of the click as of any other. */
export function watchPassages({ passages, tools, isOurs, signal }: PassageWatch): void {
  document.addEventListener('click', onClick, { signal, capture: true, passive: true });
  document.addEventListener('scroll', onScroll, { signal, passive: true });
  let openedAt = { x: 0, y: 0 };

  /** What stands at a point of the window goes when the page moves away below it. */
  function onScroll(): void {
    if (Math.hypot(scrollX - openedAt.x, scrollY - openedAt.y) > FAR) tools.loaded?.notes.close();
  }

  function onClick(event: MouseEvent): void {
    const { target, clientX: x, clientY: y } = event;
    if (!event.isTrusted || event.button !== 0 || !isElement(target as Node | null) || isOurs(target as Node))
      return;
    const { notes } = tools.loaded ?? {};
    notes?.close();
    if (!notes || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (closestOf(target as Element, BUSY) || !(selectionOf(document)?.isCollapsed ?? true)) return;
    const snippets = passages.at({ x, y });
    if (snippets.length === 0) return;
    openedAt = { x: scrollX, y: scrollY };
    notes.open(snippets, { x, y });
  }
}

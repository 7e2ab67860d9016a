import { selectionOf } from '../text/safe-dom';

/** Tells whether a document may hold a selection. */
export interface SelectionWatch {
  readonly mayExist: boolean;
  stop(): void;
}

/**
 * Watches for the first selection in a document: as long as there was none, nothing has to be asked. In Chromium every
 * question to a selection that is empty lays out the page.
 */
export function watchSelection(document: Document): SelectionWatch {
  const ending = new AbortController();
  /** Null before it was looked whether there was one before the watch began. */
  let wasMade: boolean | null = null;
  const onSelection = (): void => {
    wasMade = true;
    ending.abort();
  };
  // The second is told later than what scripts select; the first at once, of what the user selects.
  for (const type of ['selectstart', 'selectionchange']) {
    document.addEventListener(type, onSelection, { capture: true, signal: ending.signal });
  }
  return {
    get mayExist() {
      return (wasMade ??= (selectionOf(document)?.rangeCount ?? 0) > 0);
    },
    stop: () => ending.abort(),
  };
}

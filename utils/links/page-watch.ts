/** Follows what a page does to its own text. */
export interface PageWatch {
  /**
   * Runs a change of ours. What the page did before it is handled first, and what we do is not mistaken for
   * the page's doing.
   */
  quietly<Result>(change: () => Result): Result;
  stop(): void;
}

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Watches a document, or a part of it.
 *
 * @param absorb is called in the same task as every change, before it is painted; tells whether the page's
 *   text may have changed
 * @param onChange is called after `absorb` said so
 */
export function watchPage(
  root: Node,
  absorb: (records: MutationRecord[]) => boolean,
  onChange: () => void,
): PageWatch {
  const settle = (records: MutationRecord[]): void => {
    if (records.length === 0) return;
    const changed = absorb(records);
    // What `absorb` itself did is not news.
    observer.takeRecords();
    if (changed) onChange();
  };
  const observer = new MutationObserver(settle);
  observer.observe(root, OBSERVED);
  return {
    quietly(change) {
      settle(observer.takeRecords());
      try {
        return change();
      } finally {
        observer.takeRecords();
      }
    },
    stop: () => observer.disconnect(),
  };
}

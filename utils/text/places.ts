import { childAt, compareNodes, isText } from './safe-dom';

/*
 * Comparing places in a page without a `Range`: a browser keeps every range right at every later change of the
 * page, so that hundreds of them make all changes slow until they are collected.
 */

/** A place in the page, as a boundary point of a range: before a child of an element, or within a text. */
export interface Place {
  container: Node;
  offset: number;
}

/** The place before everything that a node holds. */
export const startOf = (node: Node): Place => ({ container: node, offset: 0 });

/** The place behind everything that a node holds. */
export const endOf = (node: Node): Place => ({ container: node, offset: Infinity });

/**
 * Makes the test whether a place in a text node lies behind `place`.
 *
 * @returns it throws when the text node does not stand in the same document as the place
 */
export function createBehindTest({ container, offset }: Place): (node: Text, at: number) => boolean {
  const inText = isText(container);
  const child = inText ? null : childAt(container, offset);
  return (node, at) => {
    if (node === container) return at > offset;
    const order = compareNodes(child ?? container, node);
    if (order & Node.DOCUMENT_POSITION_DISCONNECTED) throw new Error('The page was changed');
    if (child) return node === child || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    // What an element holds lies before its end.
    return (
      (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && (order & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
    );
  };
}

import { isElement, nameOf, parentOf, previousSiblingOf } from '../safe-dom';

/**
 * Whether a node is a head or foot of a page of a file that was drawn, other than the head of the first: between two
 * pages it would stand in the middle of what is read. For the `isOurs` of `readPageText`, which leaves it out.
 */
export function isRunningPart(node: Node): boolean {
  if (!isElement(node)) return false;
  const name = nameOf(node);
  const page = name === 'footer' || name === 'header' ? parentOf(node) : null;
  if (!isElement(page) || nameOf(page) !== 'section') return false;
  if (name === 'footer') return true;
  let before = previousSiblingOf(page);
  while (before && !isElement(before)) before = previousSiblingOf(before);
  return before !== null && nameOf(before) === 'section';
}

import { OWN_LINK_ATTRIBUTE } from '../text/layout';
import { isElement, matches, parentOf } from '../text/safe-dom';

/** How the roles begin that make any element a control of the page. */
const CONTROLS = 'button link checkbox menuitem option radio switch tab textbox treeitem'.split(' ');

/** Elements in which a link would break what the page does, or would not be allowed by HTML. */
const CLOSED = [
  `a:not([${OWN_LINK_ATTRIBUTE}])`,
  'button,code,kbd,samp,label,option,summary,svg,math,area',
  ...CONTROLS.map((role) => `[role^="${role}"]`),
  '[contenteditable]:not([contenteditable="false" i])',
  // The words that a browser's translator has put in the place of the page's: it would translate the texts anew that
  // our links are made of.
  '.translated-ltr font,.translated-rtl font',
].join();

/**
 * Whether references in a text node may become links: not in the page's own links and controls, not where the user
 * types, and not in a translation.
 *
 * @param known answers given before, by element; a caller keeps one for all nodes of one reading
 */
export function isLinkable(node: Text, known: Map<Element, boolean>): boolean {
  const unknown: Element[] = [];
  let element = parentOf(node);
  while (isElement(element) && !known.has(element)) {
    unknown.push(element);
    element = parentOf(element);
  }
  let isOpen = !isElement(element) || known.get(element)!;
  for (const inner of unknown.toReversed()) {
    isOpen &&= !matches(inner, CLOSED);
    known.set(inner, isOpen);
  }
  return isOpen;
}

/**
 * Whether each stretch of text in the parent of a node is laid out by itself, as in a flexible box or a grid: a link
 * would part the words before it from those behind it.
 */
export function isPartedByLinks(node: Node): boolean {
  const parent = parentOf(node);
  if (!isElement(parent)) return false;
  const { display } = getComputedStyle(parent);
  return display === 'contents' ? isPartedByLinks(parent) : /flex|grid/.test(display);
}

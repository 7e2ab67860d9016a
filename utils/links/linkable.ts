import { attributeOf, isElement, nameOf, parentOf, rootOf } from '../text/safe-dom';
import { isOwnLink } from '../text/layout';

/** Elements in which a link would break what the page does, or would not be allowed by HTML. */
const CLOSED = new Set([
  'a',
  'button',
  'code',
  'kbd',
  'samp',
  'label',
  'option',
  'summary',
  'svg',
  'math',
  'area',
]);

/** Roles that make any element a control of the page. */
const CONTROL = /^(?:button|link|checkbox|menuitem|option|radio|switch|tab|textbox|treeitem)/;

/**
 * Whether references in a text node may become links: not in the page's own links and controls, not where the user
 * types, and not in a translation.
 *
 * @param known answers given before, by element; a caller keeps one for all nodes of one reading
 */
export function isLinkable(node: Text, known: Map<Node, boolean>): boolean {
  const passed: Node[] = [];
  let answer = true;
  for (let parent = parentOf(node); isElement(parent); parent = parentOf(parent)) {
    const before = known.get(parent);
    if (before !== undefined) {
      answer = before;
      break;
    }
    passed.push(parent);
    if (isClosed(parent)) {
      answer = false;
      break;
    }
  }
  for (const parent of passed) known.set(parent, answer);
  return answer;
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

function isClosed(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'a' && isOwnLink(element)) return false;
  if (CLOSED.has(name)) return true;
  // A translator would translate the texts anew that our links are made of.
  if (name === 'font' && isTranslated(element.ownerDocument)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return CONTROL.test(attributeOf(element, 'role') ?? '');
}

/** Whether a browser's translator has put its own words, in `<font>`, in the place of the page's. */
function isTranslated(document: Document): boolean {
  return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(attributeOf(rootOf(document), 'class') ?? '');
}

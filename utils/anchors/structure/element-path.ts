import { isOwnLink } from '../../text/layout';
import {
  attributeOf,
  elementById,
  firstChildOf,
  isElement,
  nameOf,
  nextSiblingOf,
  parentOf,
  rootOf,
} from '../../text/safe-dom';

/** Ids that can stand in an XPath without any escaping, and are short enough to be of an author. */
const ID = /^[A-Za-z][\w.-]{0,63}$/;
const NAME = /^[a-z][a-z0-9-]*$/;
/** Elements lie in each other as deep as this in the pages of our sites; deeper is no structure. */
const DEEPEST = 64;
const PATH =
  /^(?:\/\/\*\[@id="(?<id>[A-Za-z][\w.-]{0,63})"\]|\/html\[1\])(?<steps>(?:\/[a-z][a-z0-9-]*\[[1-9]\d{0,5}\]){0,64})$/;
const STEP = /([a-z][a-z0-9-]*)\[(\d+)\]/g;

/**
 * The XPath of an element: `//*[@id="par-2"]/p[3]`, from the nearest element with an id, else from the root. An id
 * stays when something is put in or taken out elsewhere in the page. Links that we made are not counted.
 *
 * @returns null for an element that stands nowhere, or has a name that XPath would need a prefix for
 */
export function pathOf(element: Element): string | null {
  const steps: string[] = [];
  let current = element;
  while (steps.length <= DEEPEST) {
    const document = current.ownerDocument;
    if (current === rootOf(document)) return inOrder('/html[1]', steps);
    const id = attributeOf(current, 'id');
    if (id !== null && ID.test(id) && elementById(document, id) === current) {
      return inOrder(`//*[@id="${id}"]`, steps);
    }
    const parent = parentOf(current);
    const name = nameOf(current);
    if (!isElement(parent) || !NAME.test(name)) return null;
    steps.push(`/${name}[${siblings(parent, name).indexOf(current) + 1}]`);
    current = parent;
  }
  return null;
}

const inOrder = (root: string, steps: string[]): string => root + steps.toReversed().join('');

/** The element that a path of `pathOf` leads to; null when there is none, or when it is another XPath. */
export function elementAt(document: Document, path: string): Element | null {
  const groups = PATH.exec(path)?.groups;
  if (!groups) return null;
  const { id, steps = '' } = groups;
  let element = id === undefined ? rootOf(document) : elementById(document, id);
  for (const [, name = '', number] of steps.matchAll(STEP)) {
    if (!element) return null;
    element = siblings(element, name)[Number(number) - 1] ?? null;
  }
  return element;
}

/** The children of an element that have a name, without our links. */
function siblings(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (isElement(child) && nameOf(child) === name && !isOwnLink(child)) found.push(child);
  }
  return found;
}

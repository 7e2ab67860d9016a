/**
 * Reading a hostile DOM.
 *
 * A page can shadow what we call by name: `<form><input name="childNodes"></form>` makes
 * `form.childNodes` that input, and `<img name="querySelector">` does the same to `document`
 * (HTML Standard, `[LegacyOverrideBuiltIns]` on `HTMLFormElement` and `Document`). The functions here
 * take every method and getter from the prototypes, which such names cannot reach.
 */

type Getter<This, Value> = (target: This) => Value;

function getterOf<This, Value>(prototype: object, name: string): Getter<This, Value> {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`No getter ${name}`);
  return (target) => getter.call(target) as Value;
}

/** The parent of a node; null for a node that stands nowhere. */
export const parentOf = getterOf<Node, Node | null>(Node.prototype, 'parentNode');
export const nextSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getterOf<Node, Node | null>(Node.prototype, 'previousSibling');
export const firstChildOf = getterOf<Node, Node | null>(Node.prototype, 'firstChild');
/** All text below a node, with no attention to how it is laid out. */
const textContent = getterOf<Node, string | null>(Node.prototype, 'textContent');
const localName = getterOf<Element, string>(Element.prototype, 'localName');
export const bodyOf = getterOf<Document, HTMLElement | null>(Document.prototype, 'body');
/** `<html>`. */
export const rootOf = getterOf<Document, Element>(Document.prototype, 'documentElement');
export const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
export const titleOf = getterOf<Document, string>(Document.prototype, 'title');
export const contentTypeOf = getterOf<Document, string>(Document.prototype, 'contentType');

/** Name of an element in lower case, whatever the kind of document. */
export const nameOf = (element: Element): string => localName(element).toLowerCase();

export const textOf = (node: Node): string => textContent(node) ?? '';

const nodeType = getterOf<Node, number>(Node.prototype, 'nodeType');
export const isElement = (node: Node | null): node is Element => node !== null && nodeType(node) === 1;
export const isText = (node: Node | null): node is Text => node !== null && nodeType(node) === 3;

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

/** The first element with an id, or `<a name>` as old pages have it; null when there is none. */
export function elementById(document: Document, id: string): Element | null {
  return (
    Document.prototype.getElementById.call(document, id) ??
    queryFirst(document, `a[name="${id.replace(/["\\\n\r\f]/g, '')}"]`)
  );
}

/** Elements below `root` that match, in tree order. An invalid selector throws, as `querySelectorAll` does. */
export function queryAll(root: Document | Element, selector: string): Element[] {
  const prototype = isElement(root) ? Element.prototype : Document.prototype;
  return Array.from(prototype.querySelectorAll.call(root, selector));
}

export function queryFirst(root: Document | Element, selector: string): Element | null {
  const prototype = isElement(root) ? Element.prototype : Document.prototype;
  return prototype.querySelector.call(root, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

const childNodes = getterOf<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
/** The child of a node with this index; null when it has no so many. */
export function childAt(node: Node, index: number): Node | null {
  // The list of all children is only made for what cannot be had without it.
  if (index === 0) return firstChildOf(node);
  return index === Infinity ? null : (childNodes(node)[index] ?? null);
}

/** Where `other` stands as seen from `node`, as `Node.compareDocumentPosition` says it. */
export function compareNodes(node: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(node, other);
}

export function contains(node: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(node, other);
}

/** Puts `node` before `before` in `parent`, or at its end when `before` is null. */
export function insertBefore(parent: Node, node: Node, before: Node | null): void {
  Node.prototype.insertBefore.call(parent, node, before);
}

/** Takes a node out of its parent; one that has none is left alone. */
export function detach(node: Node): void {
  const parent = parentOf(node);
  if (parent) Node.prototype.removeChild.call(parent, node);
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name];
export function createElement(document: Document, name: string): HTMLElement;
export function createElement(document: Document, name: string): HTMLElement {
  // The namespace is named because `createElement` in an XML document would make an element without behaviour.
  return Document.prototype.createElementNS.call(
    document,
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElement;
}

export function createRange(document: Document): Range {
  return Document.prototype.createRange.call(document);
}

export function createTreeWalker(
  document: Document,
  root: Node,
  whatToShow: number,
  filter?: (node: Node) => number,
): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow, filter ?? null);
}

export function selectionOf(document: Document): Selection | null {
  return Document.prototype.getSelection.call(document);
}

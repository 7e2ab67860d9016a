/** The vocabularies of an ODT that are read, by the prefixes that OpenDocument 1.3, part 3, section 1.4 gives them. */
const NAMESPACES: Record<string, string> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
};
const PREFIXES = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]));

/** The name of an element with its usual prefix, `text:p`, whatever the file calls it; empty for other vocabularies. */
export function kindOf({ namespaceURI, localName }: Element): string {
  const prefix = PREFIXES.get(namespaceURI ?? '');
  return prefix === undefined ? '' : `${prefix}:${localName}`;
}

/** An attribute by its name with its usual prefix, `text:style-name`; null when there is none. */
export function said(element: Element, name: string): string | null {
  const [prefix = '', local = ''] = name.split(':');
  return element.getAttributeNS(NAMESPACES[prefix]!, local);
}

/** A number that an attribute says, from 1 to `most`; 1 where it says none. */
export const countIn = (element: Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(said(element, name))) || 1));

/** The first child of a kind; null when there is none. */
export const childOf = (element: Element, kind: string): Element | null =>
  Array.from(element.children).find((child) => kindOf(child) === kind) ?? null;

/** Everything of a kind in a document, in order. */
export function allOf(document: Document, kind: string): Element[] {
  const [prefix = '', local = ''] = kind.split(':');
  return Array.from(document.getElementsByTagNameNS(NAMESPACES[prefix]!, local));
}

/** What docx-preview asks to be made: an element with properties and children. */
interface WantedElement {
  ns?: string;
  tagName: string;
  className?: string;
  style?: Record<string, string> | string;
  children?: (WantedElement | Node | string | null)[];
  [property: string]: unknown;
}

/** What runs, loads or opens something else has no place in a letter. */
const REFUSED = /^(?:script|iframe|frame|object|embed|link|meta|base|form|input|button|video|audio|source)$/i;
/** A property that takes HTML, loads a document or is called. */
const REFUSED_PROPERTY = /^(?:on|srcdoc$|innerHTML$|outerHTML$|action$|formAction$)/i;

/**
 * Makes what docx-preview draws, so that nothing but looks and words come out of a file: elements that run or load
 * something are left out, links lead to https or within the letter, and styles go to `onStyle`, because our policy
 * allows no style elements.
 */
export function createElementMaker(
  onStyle: (css: string) => void,
): (wanted: WantedElement | Node | string) => Node {
  function make(wanted: WantedElement | Node | string): Node {
    if (typeof wanted === 'string') return document.createTextNode(wanted);
    if (wanted instanceof Node) return wanted;
    const { ns, tagName, className, style, children = [], ...properties } = wanted;
    if (tagName === '#comment') return document.createComment('');
    if (tagName === 'style') {
      onStyle(children.filter((child) => typeof child === 'string').join('\n'));
      return document.createComment('');
    }
    if (REFUSED.test(tagName)) return document.createComment('');
    const made =
      tagName === '#fragment'
        ? document.createDocumentFragment()
        : (document.createElementNS(ns ?? 'http://www.w3.org/1999/xhtml', tagName) as HTMLElement);
    if (made instanceof Element) {
      if (className) made.setAttribute('class', className);
      if (typeof style === 'string') made.style.cssText = style;
      else Object.assign(made.style, style);
      setProperties(made, properties);
    }
    for (const child of children) if (child !== null && child !== undefined) made.append(make(child));
    return made;
  }
  return make;
}

function setProperties(element: HTMLElement, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || REFUSED_PROPERTY.test(name)) continue;
    if (name === 'href') setLink(element, String(value));
    else if (name === 'src' && !String(value).startsWith('data:image/')) continue;
    else Object.assign(element, { [name]: value });
  }
}

function setLink(element: HTMLElement, address: string): void {
  if (address.startsWith('#') || address.startsWith('https://')) element.setAttribute('href', address);
  if (address.startsWith('https://')) element.setAttribute('rel', 'noopener noreferrer');
}

import { attributeOf, closestOf, nameOf, parentOf, isElement, queryFirst } from './safe-dom';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin a new line of reading: what stands in two of them is never one word. */
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
);

/** Elements whose text is not read by people, or is not the page's own words. */
const SILENT = names(
  'script style noscript template head title textarea select input datalist iframe object embed canvas audio video ' +
    'svg math frameset applet map',
);

export const isBlock = (name: string): boolean => BLOCKS.has(name);
export const isSilent = (name: string): boolean => SILENT.has(name);

/** The attribute by which links that Kamernoot made are told from the page's own. */
export const OWN_LINK_ATTRIBUTE = 'data-kamernoot';
export const isOwnLink = (element: Element): boolean => attributeOf(element, OWN_LINK_ATTRIBUTE) !== null;

/** A footnote marker is one to three digits or asterisks; anything longer is a word in superscript. */
const MARKER = /^\s*\[?(?:\d{1,3}|\*{1,3})\]?\)?\s*$/;

/** Units that are written with a real exponent: `100 m²` keeps its 2. */
const UNIT_BEFORE = /(?:(?:^|[^\p{L}])(?:[kcdm]?m|mi|ft|s)|(?:^|[^\p{L}\d])10)$/u;

/**
 * Whether an element is a footnote marker and not a part of the word before it.
 *
 * @param content its text
 * @param before what was read before it, at least the last few characters
 */
export function isFootnoteMarker(element: Element, name: string, content: string, before: string): boolean {
  if (name === 'sup') {
    if (!MARKER.test(content)) return false;
    return (
      element.firstElementChild !== null || !UNIT_BEFORE.test(before) || closestOf(element, 'a') !== null
    );
  }
  if (name !== 'a' || !MARKER.test(content)) return false;
  // A link to a place in a page that shows only a number: `<a href="#noot-1">1</a>`. In a list it is a page number.
  const parent = parentOf(element);
  const inList = isElement(parent) && nameOf(parent) === 'li';
  return !inList && !isOwnLink(element) && (attributeOf(element, 'href') ?? '').includes('#');
}

/**
 * Id of the element that a footnote marker leads to; null when it is no link within its page.
 *
 * @param element a marker as `isFootnoteMarker` tells it
 */
export function noteTargetOf(element: Element, name: string): string | null {
  const link = name === 'a' ? element : (queryFirst(element, 'a[href]') ?? closestOf(element, 'a'));
  const address = link && attributeOf(link, 'href');
  const fragment = address?.slice(address.indexOf('#') + 1);
  if (!fragment || !address?.includes('#')) return null;
  if (!fragment.includes('%')) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

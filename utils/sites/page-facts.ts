import { findDate } from '../letters/dates';
import { isOwnLink, OWN_LINK_ATTRIBUTE } from '../text/layout';
import {
  attributeOf,
  closestOf,
  isElement,
  isText,
  nextSiblingOf,
  queryAll,
  queryFirst,
  textOf,
  titleOf,
} from '../text/safe-dom';
import { fileAddress } from './hosts';

/** What a page says about itself is cut off here: nothing real is longer, and it is stored and sent. */
const LONGEST = 500;
/** How many elements are looked at for a label; pages of debates have a great many. */
const MOST_ELEMENTS = 4_000;

/** Words on one line, cut off where nothing real goes on; undefined when there are none. */
export function line(words: string | null | undefined): string | undefined {
  const clean = words
    ?.slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  return clean === '' ? undefined : clean;
}

/** The words of an element on one line; undefined when there is none or it is empty. */
export const lineOf = (element: Element | null): string | undefined =>
  element ? line(textOf(element)) : undefined;

/** A meta element's name or property, and what it says. */
interface Meta {
  content: string;
  scheme: string;
}

/** All metas of a name (or property), in order; names are compared without case. */
export function metas(document: Document, name: string): Meta[] {
  const isNamed = (attribute: string): string => `[${attribute}="${name}" i]`;
  return queryAll(document, `meta${isNamed('name')}, meta:not([name])${isNamed('property')}`).flatMap(
    (meta) => {
      const content = line(attributeOf(meta, 'content'));
      return content
        ? [{ content, scheme: attributeOf(meta, 'scheme') ?? attributeOf(meta, 'title') ?? '' }]
        : [];
    },
  );
}

/** What the first meta of a name says. */
export const meta = (document: Document, name: string): string | undefined =>
  metas(document, name)[0]?.content;

/** What a site calls itself, in the place of a title or behind one. */
const OF_SITE =
  /^(?:Rijksoverheid|Open ?overheid|Tweede Kamer)(?:\.nl)?\b.{0,30}$| - (?:Kamerstuk - )?Rijksoverheid\.nl$/i;

/** The page's title without the name of the site behind it. */
export const pageTitle = (document: Document): string | undefined =>
  line(titleOf(document).split(' | ')[0]?.replace(OF_SITE, ''));

/** The title of what a page shows: its heading, else what it tells others; never the name of the site. */
export function shownTitle(document: Document): string | undefined {
  const main = mainOf(document);
  const headings = [...(main ? queryAll(main, 'h1') : []), ...queryAll(document, 'h1')].map(lineOf);
  const titles = [headings[0], meta(document, 'og:title'), ...headings, pageTitle(document)];
  return titles.find((title) => title && !OF_SITE.test(title));
}

/** The kind of a document whose title begins as those of letters do; undefined for any other. */
export const kindOfTitle = (title: string | undefined): string | undefined =>
  /^(?:Kamerbrief|Brief aan (?:de )?(?:Tweede|Eerste) Kamer|(?:Beantwoording|Antwoord(?:en)?)(?: van| op)? (?:de )?Kamervragen)\b/i.test(
    title ?? '',
  )
    ? 'Kamerstuk'
    : undefined;

/** What stands beside a label, in the next cell or as bare text: `<dt>Nummer</dt><dd>33308-13</dd>`. */
export function labelled(root: Document | Element, label: RegExp): string | undefined {
  for (const element of queryAll(root, 'dt, th, span, strong, b').slice(0, MOST_ELEMENTS)) {
    if (!label.test(textOf(element).slice(0, 80).trim())) continue;
    let bare = '';
    for (let next = nextSiblingOf(element); next; next = nextSiblingOf(next)) {
      // A reference in bare text may be a link of ours already.
      if (isText(next) || (isElement(next) && isOwnLink(next))) {
        bare += textOf(next);
        continue;
      }
      const value = line(bare) ?? (isElement(next) ? lineOf(next) : undefined);
      if (value) return value;
    }
    const last = line(bare);
    if (last) return last;
  }
  return undefined;
}

/** Links of the page itself: references in it may be links of ours already. */
const PAGE_LINK = `a[href]:not([${OWN_LINK_ATTRIBUTE}])`;

/** The first link of the page whose address passes a test, as an address that may be followed. */
export function firstFile(
  root: Document | Element,
  base: URL,
  test: (address: URL) => boolean,
): string | undefined {
  for (const link of queryAll(root, PAGE_LINK).slice(0, MOST_ELEMENTS)) {
    const address = fileAddress(attributeOf(link, 'href'), base);
    if (address && test(new URL(address))) return address;
  }
  return undefined;
}

/** The element that holds what the page is about, by what HTML itself says. */
export const mainOf = (document: Document): Element | null => queryFirst(document, 'main, [role="main"]');

/** Leaves out what is absent, so that hints hold only what the page gives. */
export function present<Hints extends object>(hints: Hints): Hints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined)) as Hints;
}

/** What an address has beside its path. */
const BESIDE_PATH = /^https?:\/\/[^/]+|[?#].*$/g;

/** The dates (ISO) that structured data gives for what it says is at a path; for all else that it names, none. */
function datesOf(path: string, data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { url, '@id': id, mainEntityOfPage: page, datePublished: date } = data as Record<string, unknown>;
  const names = [url, id, page, Object(page)['@id']];
  const isIts = names.some((name) => typeof name === 'string' && name.replace(BESIDE_PATH, '') === path);
  const own = isIts && typeof date === 'string' ? (findDate(date.slice(0, 10))?.iso ?? []) : [];
  return [own, ...Object.values(data).map((value) => datesOf(path, value))].flat();
}

/** The same for a script of the page; what is no JSON, or too deep to be real, says nothing. */
function datesInScript(path: string, script: Element): string[] {
  try {
    return datesOf(path, JSON.parse(textOf(script)));
  } catch {
    return [];
  }
}

/** A date alone, or behind a word or two: `Gepubliceerd op 30 september 2026`. */
const DATE_ALONE = /^\D{0,25}\d{1,2}[ -](?:\p{L}{3,9}|\d{1,2})[ -]\d{4}$/u;

/**
 * The date (ISO) of the document a page shows, where no field of the site gives it: from structured data that names the
 * page's address, else the only date that stands alone in its main part. Undefined when there are several: all but one
 * are of other documents.
 */
export function dateOnPage(document: Document, { pathname }: URL): string | undefined {
  const stated = queryAll(document, 'script[type="application/ld+json"]').flatMap((script) =>
    datesInScript(pathname, script),
  );
  const shown = queryAll(mainOf(document) ?? document, 'time, p, li, dd, span')
    .slice(0, MOST_ELEMENTS)
    .filter((element) => !closestOf(element, 'a, aside, nav, footer'))
    .map((element) => lineOf(element) ?? '')
    .flatMap((words) => (DATE_ALONE.test(words) ? (findDate(words)?.iso ?? []) : []));
  return [stated, shown].map((dates) => [...new Set(dates)]).find((dates) => dates.length === 1)?.[0];
}

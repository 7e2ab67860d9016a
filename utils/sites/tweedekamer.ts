import { findDate } from '../letters/dates';
import type { PageHints } from '../letters/types';
import { contains, isElement, parentOf, queryAll, queryFirst, textOf } from '../text/safe-dom';
import { canonicalAddress } from './address';
import { isHostOf } from './hosts';
import { firstFile, labelled, line, lineOf, mainOf, present } from './page-facts';
import type { SiteAdapter } from './types';

const DOCUMENT = /^\d{4}D\d{5}$/;
const ZAAK = /^\d{4}Z\d{5}$/;
/** `Brief regering : Ingelaste Europese migratiebijeenkomst`, as the heading reads since 2021. */
const KIND_AND_TITLE =
  /^(\p{Lu}[\p{L} ()/,-]{2,60}?) : (.+)$|^((?:Brief|Motie|Antwoord|Verslag)\b[\p{L} ()/,-]{0,30}?): (.+)$|^(Brief regering) (\p{Lu}.+)$/u;
/** The heading of 2015 is the kind alone. */
const KIND =
  /^(?:Brief|Motie|Amendement|Antwoord|Verslag|Voorstel|Nota|Schriftelijke|Lijst|Bijlage|Wetsvoorstel|Mededeling|Stemming|Advies)\b.{0,60}$/;
/** A folder of the address that holds one kind of document only. */
const FOLDERS: [RegExp, string][] = [
  [/\/brieven_regering\/detail$/, 'Brief regering'],
  [/\/moties\/detail$/, 'Motie'],
  [/\/amendementen\/detail$/, 'Amendement'],
  [/\/kamervragen\/detail$/, 'Schriftelijke vragen'],
  [/\/wetsvoorstellen\/detail$/, 'Wetsvoorstel'],
  [/\/(?:stemmingsuitslagen|plenaire_verslagen|commissieverslagen)\//, 'Verslag'],
];
const KAMERSTUK = /^(\d{5}(?:-[A-Z]{1,6}|-\d{2})?)-(\d{1,4}|[A-Z]{1,3})$/;
/** A dialog with less text than this holds a message, not a letter. */
const LETTER_LENGTH = 400;
const DIALOGS = '.m-modal__content, dialog, [role="dialog"], [aria-modal="true"]';
/** How a letter begins; a page of a debate has very many paragraphs. */
const ADDRESS = /^\s*Aan de voorzitter van de (?:Tweede|Eerste) Kamer/i;
const MOST_PARAGRAPHS = 1_000;

/**
 * The outermost element that holds a letter and not the page's main part, known by the letter's address; null when
 * no letter stands apart.
 */
function besideMain(document: Document): Element | null {
  const main = mainOf(document);
  const address = queryAll(document, 'p')
    .slice(0, MOST_PARAGRAPHS)
    .find((paragraph) => ADDRESS.test(textOf(paragraph)));
  if (!main || !address || contains(main, address)) return null;
  let outermost: Element = address;
  for (let above = parentOf(address); above && isElement(above); above = parentOf(above)) {
    if (contains(above, main)) break;
    outermost = above;
  }
  return outermost;
}

/** Kind and title from the visible heading. The metas of old pages belong to another document. */
function readHeading(document: Document, url: URL): Pick<PageHints, 'kind' | 'title'> {
  const headings = queryAll(document, 'h1').map((element) => lineOf(element) ?? '');
  for (const heading of headings) {
    const match = KIND_AND_TITLE.exec(heading);
    if (match) return { kind: match[1] ?? match[3] ?? match[5], title: match[2] ?? match[4] ?? match[6] };
  }
  const folder = FOLDERS.find(([path]) => path.test(url.pathname))?.[1];
  const kind = headings.find((heading) => KIND.test(heading));
  const shown = lineOf(queryFirst(document, '.paper-description .use-as-title'));
  if (kind) return { kind, title: shown };
  return { kind: folder, title: shown ?? line(headings[0]) };
}

/** D and Z number: both from the address, the D number else from what the page shows. */
function readNumbers(document: Document, url: URL): PageHints {
  const shown = labelled(document, /^Nummer:?$/);
  const numbers = ['did', 'id'].map((name) => url.searchParams.get(name) ?? '');
  const kamerstuk = KAMERSTUK.exec(shown ?? '');
  return {
    documentNumber: [...numbers, shown ?? ''].find((number) => DOCUMENT.test(number)),
    zaakNumber: numbers.find((number) => ZAAK.test(number)),
    kamerstukId: kamerstuk ? `kst-${kamerstuk[0]}` : undefined,
    dossiers: kamerstuk?.[1] ? [kamerstuk[1]] : undefined,
  };
}

export const tweedekamer: SiteAdapter = {
  name: 'tweedekamer',
  matches: (host) => isHostOf(host, 'tweedekamer.nl'),
  readIds: readNumbers,
  readHints(document, url) {
    const date = labelled(document, /^(?:Publicatied|D)atum:?$/);
    return present({
      url: canonicalAddress(url.href),
      ...readHeading(document, url),
      ...readNumbers(document, url),
      date: findDate(date ?? '')?.iso,
      fileUrl: firstFile(document, url, ({ pathname }) => pathname === '/downloads/document'),
    });
  },
  letterRoot(document) {
    const dialogs = queryAll(document, DIALOGS)
      .map((element) => ({ element, length: textOf(element).trim().length }))
      .sort((a, b) => b.length - a.length);
    const longest = dialogs[0];
    if (longest && longest.length >= LETTER_LENGTH) return longest.element;
    return besideMain(document) ?? mainOf(document);
  },
};

import { findDate } from '../letters/dates';
import { ministryNamed } from '../letters/ministries';
import type { PageHints } from '../letters/types';
import { closestOf, queryAll, rootOf, textOf } from '../text/safe-dom';
import { canonicalAddress } from './address';
import { isHostOf } from './hosts';
import { dateOnPage, firstFile, kindOfTitle, lineOf, mainOf, meta, present, shownTitle } from './page-facts';
import type { SiteAdapter } from './types';

/** The line below the title: `Kamerstuk | 08-09-2025`. */
const KIND_AND_DATE = /^(\p{Lu}[\p{L} :-]{2,50}?) \| (\d{1,2}[ -].{4,30})$/u;
const FOLDERS: [RegExp, string][] = [
  [/^\/documenten\/(?:kamerstukken|brieven)\//, 'Kamerstuk'],
  [/^\/documenten-en-publicaties\/(?:kamerstukken|brieven)\//, 'Kamerstuk'],
  [/^\/documenten\/beleidsnotas\//, 'Beleidsnota'],
  [/^\/documenten\/rapporten\//, 'Rapport'],
  [/^\/(?:actueel\/)?nieuws\//, 'Nieuwsbericht'],
  [/^\/onderwerpen\//, 'Onderwerp'],
];
const DATE_IN_ADDRESS = /^\/documenten[^/]*\/[^/]+\/(\d{4})\/(\d{2})\/(\d{2})\//;
/** Where the file of a letter lies: since 2025 on open.overheid.nl, before that on the site itself. */
const FILE = /^\/(?:documenten\/[\w-]+\/file|binaries\/.+\.(?:pdf|docx?|odt)|bestanden\/.+\.(?:pdf|docx?))$/i;

function readMetaLine(document: Document): Pick<PageHints, 'kind' | 'date'> {
  const root = mainOf(document) ?? document;
  for (const paragraph of queryAll(root, 'p')) {
    const match = KIND_AND_DATE.exec(lineOf(paragraph) ?? '');
    // In a list of annexes the same line stands inside a link.
    if (match && !closestOf(paragraph, 'a, li, aside')) {
      return { kind: match[1], date: findDate(match[2] ?? '')?.iso };
    }
  }
  return {};
}

/** The ministry: the meta says it, else the link below “Verantwoordelijk”. */
function readMinistry(document: Document): string | undefined {
  const creator = meta(document, 'DCTERMS.creator');
  if (creator) return creator;
  const links = queryAll(document, 'a[href*="/ministeries/"]').map((link) => lineOf(link));
  const summary = textOf(mainOf(document) ?? rootOf(document)).slice(0, 20_000);
  return links.find((words) => words?.startsWith('Ministerie van ')) ?? ministryNamed(summary);
}

function readKind(document: Document, url: URL): string | undefined {
  const type = meta(document, 'DCTERMS.type');
  if (type) return type.charAt(0).toUpperCase() + type.slice(1);
  return FOLDERS.find(([path]) => path.test(url.pathname))?.[1] ?? kindOfTitle(shownTitle(document));
}

function readDate(document: Document, url: URL): string | undefined {
  const address = DATE_IN_ADDRESS.exec(url.pathname)?.slice(1).join('-');
  const published = address ?? meta(document, 'article:published_time')?.slice(0, 10);
  const issued = meta(document, 'DCTERMS.issued')?.slice(0, 10);
  return findDate(issued ?? '')?.iso ?? findDate(published ?? '')?.iso ?? dateOnPage(document, url);
}

export const rijksoverheid: SiteAdapter = {
  name: 'rijksoverheid',
  matches: (host) => isHostOf(host, 'rijksoverheid.nl'),
  readHints(document, url) {
    const root = mainOf(document) ?? document;
    const shown = readMetaLine(document);
    return present({
      url: canonicalAddress(url.href),
      title: shownTitle(document),
      kind: shown.kind ?? readKind(document, url),
      date: shown.date ?? readDate(document, url),
      sender: readMinistry(document),
      fileUrl: firstFile(root, url, ({ pathname }) => FILE.test(pathname)),
    });
  },
  letterRoot: mainOf,
};

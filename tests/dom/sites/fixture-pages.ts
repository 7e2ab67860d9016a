import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The fixture pages, with addresses that such pages have. */
export const ADDRESSES = {
  'tweedekamer-letter-2018':
    'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2018Z12225&did=2018D35143',
  'tweedekamer-motie-2015': 'https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817',
  'kst-letter-2011': 'https://zoek.officielebekendmakingen.nl/kst-30573-65.html',
  'kst-motie': 'https://zoek.officielebekendmakingen.nl/dossier/kst-32545-143.html',
  'rijksoverheid-letter':
    'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/kamerbrief-aanbieding-verslag-loket-buitenland',
  'rijksoverheid-next':
    'https://www.rijksoverheid.nl/documenten/kamerstukken/2026/09/30/kamerbrief-over-voortgang-loket-buitenland',
  'open-overheid': 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f001',
  'press-release': 'https://www.rijksoverheid.nl/actueel/nieuws/2025/09/08/kabinet-opent-loket',
} as const;

/** A fixture page as a document. */
export function page(name: string): Document {
  const html = readFileSync(resolve('tests/fixtures/pages', `${name}.html`), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The same page after its publisher changed every class and id. */
export function renamed(document: Document): Document {
  for (const [index, element] of [...document.querySelectorAll('[class], [id]')].entries()) {
    if (element.hasAttribute('class')) element.setAttribute('class', `c${index}`);
    if (element.hasAttribute('id')) element.setAttribute('id', `i${index}`);
  }
  return document;
}

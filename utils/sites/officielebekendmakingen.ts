import { findDate } from '../letters/dates';
import type { PageHints } from '../letters/types';
import { queryFirst } from '../text/safe-dom';
import { canonicalAddress } from './address';
import { isHostOf } from './hosts';
import { meta, metas, present } from './page-facts';
import type { SiteAdapter } from './types';

/** Ids of publications end an address, or are a folder of it in the repository. */
const IN_ADDRESS = /\/((?:kst|h|ah|kv|blg|ag|nds)-[\w-]+?)(?:\.(?:html|pdf|xml|odt))?(?:\/|$)/;
const PUBLICATION = /^(?:kst|h|ah|kv|blg|ag|nds)-[\w-]{3,60}$/;
const ZAAK = /^\d{4}Z\d{5}$/;
const DOSSIER = /^\d{5}(?:-[A-Z]{1,6}|-\d{2})?$/;

/** What a publication is: the site's types of Kamerstuk and of Aanhangsel, else the name of the series. */
function readKind(document: Document): string | undefined {
  const types = metas(document, 'DC.type');
  const exact = types.find(({ scheme }) => /(?:Kamerstuk|Aanhangsel)Typen$/.test(scheme));
  return exact?.content ?? meta(document, 'OVERHEIDop.publicationName');
}

function readId(document: Document, url: URL): string | undefined {
  const stated = meta(document, 'DC.identifier') ?? '';
  return PUBLICATION.test(stated) ? stated : IN_ADDRESS.exec(url.pathname)?.[1];
}

function readIds(document: Document, url: URL): PageHints {
  const id = readId(document, url);
  const question = meta(document, 'OVERHEIDop.vraagnummer') ?? '';
  return present({
    publicationId: id,
    kamerstukId: id?.startsWith('kst-') ? id : undefined,
    zaakNumber: ZAAK.test(question) ? question : undefined,
  });
}

function readDossiers(document: Document): string[] | undefined {
  const dossiers = metas(document, 'OVERHEIDop.dossiernummer')
    .map(({ content }) => content.replace(/[ ;]+(?=[A-Z])/g, '-').replaceAll(' ', ''))
    .filter((dossier) => DOSSIER.test(dossier));
  return dossiers.length > 0 ? dossiers : undefined;
}

export const officielebekendmakingen: SiteAdapter = {
  name: 'officielebekendmakingen',
  matches: (host) => isHostOf(host, 'officielebekendmakingen.nl') || isHostOf(host, 'repository.overheid.nl'),
  readIds,
  readHints(document, url) {
    const ids = readIds(document, url);
    const id = ids.publicationId;
    return present({
      url: canonicalAddress(url.href),
      title: meta(document, 'OVERHEIDop.documenttitel') ?? meta(document, 'DC.title'),
      kind: readKind(document),
      date: findDate(meta(document, 'DCTERMS.issued') ?? '')?.iso,
      ...ids,
      dossiers: readDossiers(document),
      dossierTitle: meta(document, 'OVERHEIDop.dossiertitel'),
      fileUrl: id ? `https://zoek.officielebekendmakingen.nl/${id}.pdf` : undefined,
    });
  },
  letterRoot: (document) => queryFirst(document, '#broodtekst'),
};

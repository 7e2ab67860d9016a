import { findDate } from '../letters/dates';
import { canonicalAddress } from './address';
import { firstFile, kindOfTitle, labelled, mainOf, present, shownTitle } from './page-facts';
import { isHostOf } from './hosts';
import type { SiteAdapter } from './types';

const FILE = /^\/documenten\/[\w-]+\/file$/;

export const openOverheid: SiteAdapter = {
  name: 'open-overheid',
  matches: (host) => isHostOf(host, 'open.overheid.nl'),
  readHints(document, url) {
    // The date of publication is a later one, of the site.
    const date = labelled(document, /^(?:Documentdatum|Datum document):?$/);
    return present({
      url: canonicalAddress(url.href),
      title: shownTitle(document),
      kind:
        labelled(document, /^(?:Documentsoort|(?:Soort|Type) document):?$/) ??
        kindOfTitle(shownTitle(document)),
      date: findDate(date ?? '')?.iso,
      sender: labelled(document, /^Verantwoordelijke?(?: organisatie)?:?$/),
      fileUrl: firstFile(document, url, ({ pathname }) => FILE.test(pathname)),
    });
  },
  letterRoot: mainOf,
};

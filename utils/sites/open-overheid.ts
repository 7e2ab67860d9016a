import { findDate } from '../letters/dates';
import { queryFirst } from '../text/safe-dom';
import { canonicalAddress } from './address';
import { firstFile, labelled, lineOf, mainOf, pageTitle, present } from './page-facts';
import { isHostOf } from './hosts';
import type { SiteAdapter } from './types';

const FILE = /^\/documenten\/[\w-]+\/file$/;

export const openOverheid: SiteAdapter = {
  name: 'open-overheid',
  matches: (url) => isHostOf(url, 'open.overheid.nl'),
  readHints(document, url) {
    // The date of publication is a later one, of the site.
    const date = labelled(document, /^Documentdatum:?$/);
    return present({
      url: canonicalAddress(url.href),
      title: lineOf(queryFirst(document, 'h1')) ?? pageTitle(document),
      kind: labelled(document, /^Documentsoort:?$/),
      date: findDate(date ?? '')?.iso,
      sender: labelled(document, /^Verantwoordelijke:?$/),
      fileUrl: firstFile(document, url, ({ pathname }) => FILE.test(pathname)),
    });
  },
  letterRoot: mainOf,
};

import { queryFirst, textOf } from '../text/safe-dom';
import { canonicalAddress } from './address';
import { dateOnPage, lineOf, mainOf, meta, pageTitle, present } from './page-facts';
import type { SiteAdapter } from './types';

/** A main element with less text than this does not hold what the page is about. */
const ENOUGH_TEXT = 400;

/** Any page on which the user asks for it: only what HTML itself tells. */
export const generic: SiteAdapter = {
  name: 'generic',
  matches: () => true,
  readHints: (document, url) =>
    present({
      url: canonicalAddress(url.href),
      title: meta(document, 'og:title') ?? pageTitle(document) ?? lineOf(queryFirst(document, 'h1')),
      date: dateOnPage(document, url),
    }),
  letterRoot(document) {
    const main = mainOf(document);
    return main && textOf(main).trim().length >= ENOUGH_TEXT ? main : null;
  },
};

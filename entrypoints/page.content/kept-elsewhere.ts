import type { OnPageTranslator } from '../../utils/i18n/translator';
import type { Snippet } from '../../utils/notebook/types';
import { siteNameOf } from '../../utils/settings/site-links';
import type { InPageHost } from './in-page-host';
import { showNotice } from './notice';
import type { PageSession } from './page-session';

interface KeptElsewhere {
  host: InPageHost;
  words: OnPageTranslator;
  session: Pick<PageSession, 'showSnippet'>;
  /** At least one, oldest first. */
  kept: Snippet[];
  /** The first of them that stands here too. */
  here: Snippet | null;
}

/**
 * Says that passages of this letter were kept at another address, and leads to where the first stands here.
 * Returns what takes that back.
 */
export function tellKeptElsewhere({ host, words, session, kept, here }: KeptElsewhere): () => void {
  const onSites = kept.filter(({ source }) => siteNameOf(source.url) !== '');
  const sites = [...new Set(onSites.map(({ source }) => siteNameOf(source.url)))];
  const list = new Intl.ListFormat(words.language).format(sites);
  const hide = showNotice(host, {
    words,
    text:
      sites.length > 0
        ? words('notice.keptElsewhere', { count: onSites.length, host: list })
        : words('notice.keptInFile', { count: kept.length }),
    action:
      here === null
        ? undefined
        : {
            label: words('notice.showPassage'),
            press() {
              hide();
              void session.showSnippet(here.id);
            },
          },
  });
  return hide;
}

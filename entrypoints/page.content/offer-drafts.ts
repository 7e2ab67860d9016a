import type { OnPageTranslator } from '../../utils/i18n/translator';
import type { Draft } from '../../utils/notebook/types';
import type { InPageHost } from './in-page-host';
import { showNotice } from './notice';
import type { BarControl } from './page-tools/bar-on-demand';
import type { PageSession } from './page-session';

interface DraftOffer {
  host: InPageHost;
  words: OnPageTranslator;
  session: Pick<PageSession, 'showSnippet'>;
  bar: Pick<BarControl, 'remember'>;
  /** What was typed on earlier visits and not kept, the last first. */
  drafts: Draft[];
}

/** As much of a passage as is needed to know it again, in UTF-16 code units. */
const SHORT = 60;

/**
 * Says that something was being written here, and leads back to it. Its words, when selected, bring it back too.
 * Returns what takes the offer back.
 */
export function offerDrafts({ host, words, session, bar, drafts }: DraftOffer): () => void {
  const [last] = drafts;
  if (!last?.passage) return () => {};
  bar.remember(drafts);
  const { quote } = last.passage;
  const short = quote.length > SHORT ? `${quote.slice(0, SHORT).trimEnd()}…` : quote;
  const hide = showNotice(host, {
    words,
    text: words('notice.draft', { quote: short.replace(/\s+/g, ' ') }),
    action: {
      label: words('notice.goOn'),
      press() {
        hide();
        session.showSnippet(last.id);
      },
    },
  });
  return hide;
}

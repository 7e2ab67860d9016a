import type { Draft } from '../../../utils/notebook/types';
import type { PassageNotices } from './passage-notices';

/** As much of a passage as is needed to know it again, in UTF-16 code units. */
const SHORT = 60;

/**
 * Says that something was being written here, and leads back to it. Its words, when selected, bring it back too.
 *
 * @param drafts what was typed on earlier visits and not kept, the last first
 * @returns what takes the offer back
 */
export function offerDrafts({ words, show, showSnippet }: PassageNotices, drafts: Draft[]): () => void {
  const translate = words();
  const [last] = drafts;
  if (!last?.passage) return () => {};
  const { quote } = last.passage;
  const short = quote.length > SHORT ? `${quote.slice(0, SHORT).trimEnd()}…` : quote;
  const hide = show({
    text: translate('notice.draft', { quote: short.replace(/\s+/g, ' ') }),
    action: {
      label: translate('notice.goOn'),
      press() {
        hide();
        showSnippet(last.id);
      },
    },
  });
  return hide;
}

import { describeReference } from '../../utils/citation/reference-label';
import type { Translator } from '../../utils/i18n';
import type { Reference } from '../../utils/references/types';

/** What a screen reader says of a link: which document, how sure that is, and where it opens. */
export function linkDescription({ id, text, url, confidence }: Reference, words: Translator): string {
  const host = url === null ? '' : new URL(url).hostname.replace(/^(?:www|zoek)\./, '');
  const key =
    confidence === 'doubtful' ? 'link.doubtful' : confidence === 'likely' ? 'link.likely' : 'link.certain';
  return words(key, { label: describeReference({ id, text }), host });
}

import type { OnPageTranslator } from '../../../utils/i18n/translator';
import type { Reference } from '../../../utils/references/types';
import { labelOf } from './label';
import { reasonsOf } from './reason';

/**
 * What a screen reader says of a link: which document, how sure that is and why, of which dossier, where it
 * opens, and which key leads to the rest.
 *
 * It stands in the page, where the page's own scripts can read it: nothing of the notebook may be in it.
 *
 * @param dossierTitle null while it is not known
 */
export function summaryOf(
  reference: Reference,
  words: OnPageTranslator,
  dossierTitle: string | null = null,
): string {
  const { url, confidence, reason, alternatives = [] } = reference;
  const host = url === null ? '' : new URL(url).hostname.replace(/^(?:www|zoek)\./, '');
  const label = labelOf(reference);
  return [
    words(`link.${confidence}`, { label: dossierTitle ? `${label} (${dossierTitle})` : label, host }),
    ...reasonsOf(words, reason),
    ...(alternatives.length > 0 ? [words('card.otherMeanings', { count: alternatives.length })] : []),
    words('card.keys'),
  ]
    .map((sentence) => sentence.replace(/(?<![.?!])$/, '.'))
    .join(' ');
}

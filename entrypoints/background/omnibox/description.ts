import { escapeMarkup } from '../../../utils/citation/escape-markup';

/** Characters that XML has no place for. */
const CONTROLS = /\p{Cc}|[\ufffe\uffff]/gu;

/**
 * A text as the address bar takes it: Chromium reads it as XML and refuses all suggestions when it is none, Firefox
 * shows it as it is.
 */
export function descriptionOf(text: string, isXml: boolean): string {
  const plain = text.toWellFormed().replace(CONTROLS, ' ');
  return isXml ? escapeMarkup(plain) : plain;
}

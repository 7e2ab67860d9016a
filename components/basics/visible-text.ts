import { UNSEEN } from '../../utils/text/unseen';

/** A text that comes from elsewhere as it is, with the signs in it that would deceive: `[U+202E]`. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

import type { Span } from '../text/positions';

/** The longest number that is looked at, in UTF-16 code units. */
const LONGEST = 24;
const DIGIT = /\d/;
const GOES_ON = /^(?:[.,]?\d)+/;
const BEGAN = /\d[.,]?$/;
const SEPARATORS = /\D/g;

/** Digits of a passage's last number that stand after the passage: `00` after `€ 1`, when it is `€ 100`. */
export function numberAfter(text: string, { end }: Span): string {
  if (!DIGIT.test(text[end - 1] ?? '')) return '';
  return (GOES_ON.exec(text.slice(end, end + LONGEST))?.[0] ?? '').replaceAll(SEPARATORS, '');
}

/** The digit of a passage's first number that stands last before the passage. */
export function numberBefore(text: string, { start }: Span): string {
  if (!DIGIT.test(text[start] ?? '')) return '';
  const before = text.slice(Math.max(0, start - 2), start);
  return (BEGAN.exec(before)?.[0] ?? '').replaceAll(SEPARATORS, '');
}

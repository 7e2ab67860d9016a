import type { Span } from '../text/positions';

/** The longest number that is looked at, in UTF-16 code units. */
const LONGEST = 24;
const DIGIT = /\d/;
const GOES_ON = /^(?:[.,]?\d|\s\d{3}(?!\d))+/;
const BEGAN = /\d[.,]?$/;
const BEGAN_AS_GROUP = /\d\s$/;
const GROUP = /^\d{3}(?!\d)/;
const SEPARATORS = /\D/g;

/** Digits of a passage's last number that stand after the passage: `00` after `€ 1`, when it is `€ 100`. */
export function numberAfter(text: string, { end }: Span): string {
  if (!DIGIT.test(text[end - 1] ?? '')) return '';
  return (GOES_ON.exec(text.slice(end, end + LONGEST))?.[0] ?? '').replaceAll(SEPARATORS, '');
}

/** Digits of a passage's first number that stand directly before the passage, or the last of them. */
export function numberBefore(text: string, { start }: Span): string {
  if (!DIGIT.test(text[start] ?? '')) return '';
  const around = text.slice(Math.max(0, start - 2), start);
  const isGroup = GROUP.test(text.slice(start, start + 4));
  const found = BEGAN.exec(around) ?? (isGroup ? BEGAN_AS_GROUP.exec(around) : null);
  return (found?.[0] ?? '').replaceAll(SEPARATORS, '');
}

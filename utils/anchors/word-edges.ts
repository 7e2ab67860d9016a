import type { Span } from '../text/positions';
import { characterOf } from './characters';

/** The longest rest of a word or number that is taken along, in UTF-16 code units. */
const LONGEST = 40;
const REST_OF_NUMBER = /^(?:[.,]?\d)+/;
const START_OF_NUMBER = /(?:\d[.,]?)+$/;

/** A span with the whole of the word or number in which it begins and of that in which it ends. */
export function toWordEdges(text: string, { start, end }: Span): Span {
  return { start: start - lengthBefore(text, start), end: end + lengthAfter(text, end) };
}

function lengthAfter(text: string, end: number): number {
  const kind = kindAt(text, end - 1);
  const rest = text.slice(end, end + LONGEST);
  if (kind === 'digit') return REST_OF_NUMBER.exec(rest)?.[0].length ?? 0;
  if (kind !== 'letter') return 0;
  let length = 0;
  while (length < rest.length && isLetterAt(rest, length)) length++;
  return length;
}

function lengthBefore(text: string, start: number): number {
  const kind = kindAt(text, start);
  const rest = text.slice(Math.max(0, start - LONGEST), start);
  if (kind === 'digit') return START_OF_NUMBER.exec(rest)?.[0].length ?? 0;
  if (kind !== 'letter') return 0;
  let length = 0;
  while (length < rest.length && isLetterAt(rest, rest.length - 1 - length)) length++;
  return length;
}

const kindAt = (text: string, at: number) => characterOf(text.charCodeAt(at)).kind;
const isLetterAt = (text: string, at: number): boolean => ['letter', 'mark'].includes(kindAt(text, at));

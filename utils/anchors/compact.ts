import type { Span } from '../text/positions';
import { characterOf } from './characters';

/** A text without what viewers of files change of it, with the way back. */
export interface CompactText {
  text: string;
  /** Per code unit of `text`: the UTF-16 offset in the source of what it stands for. */
  offsets: Uint32Array;
}

/** Bullets, which each font has at a place of its own. */
const BULLET = /[•▪■◦‣⁃●∙\uE000-\uF8FF]/u;
const ASCII = 0x80;

const known = new Map<number, string>();

/** What a letter, digit or sign is compared as: without ligature and accent, in its own case. */
function plainOf(code: number): string {
  if (code < ASCII) return String.fromCharCode(code);
  let plain = known.get(code);
  if (plain === undefined) {
    const unit = String.fromCharCode(code);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    plain = isHalf ? unit : BULLET.test(unit) ? '' : unit.normalize('NFKD').replaceAll(/[\p{M}\s]/gu, '');
    known.set(code, plain);
  }
  return plain;
}

/**
 * Leaves out white space, hyphens, dashes, accents and invisible characters: these a viewer sets, drops and moves as
 * its lines fall. Digits stay, footnote numbers as well; a space stays between numbers that stand apart, `2 5` is
 * not `25`. Linear in the length of the text.
 */
export function compactText(source: string): CompactText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let afterDigit = false;
  let gap = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const { kind } = characterOf(code);
    if (kind === 'space' || kind === 'dash') {
      gap = true;
      continue;
    }
    if (kind === 'mark' || kind === 'invisible') continue;
    const plain = plainOf(code);
    if (plain === '') continue;
    const isDigit = kind === 'digit';
    if (isDigit && afterDigit && gap) {
      parts.push(' ');
      offsets.push(at);
    }
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    afterDigit = isDigit;
    gap = false;
  }
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** The stretch of the source that a stretch of its compact text stands for. */
export function spanOfCompact({ offsets }: CompactText, { start, end }: Span): Span {
  return { start: offsets[start]!, end: offsets[end - 1]! + 1 };
}

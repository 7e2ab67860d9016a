import { MONTH } from '../references/months';
import type { DocumentParts } from './document-parts';
import { withLabel } from './typography';
import type { CitationPart } from './types';

/** What stands directly before and behind a reference in the text that cites it. */
export interface WordsAround {
  before: string;
  after: string;
}

export const NOTHING_AROUND: WordsAround = { before: '', after: '' };

/** Longer ones say nothing more; in UTF-16 code units. */
export const WORDS_AROUND = 100;

const ANNEX_OF = /(?<![\p{L}\p{N}])bijlage(?:\s(\d{1,2}|[IVX]{1,4}|[A-Z]))?\sbij\s(?:het\s|de\s)?$/iu;
const DAY_BEFORE = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${MONTH})\\s(\\d{4}),?\\s$`, 'i');
/** Names of parties between brackets: no sentence, no number. */
const NAME_BEHIND = /^,?\s\((?!hierna|zie|vgl|nog|punt|r\.?o\.?)(\p{Lu}[\p{L}\p{M}\s.,’'&/-]{1,60})\)/u;
/** The place in the Official Journal: `(PbEU 2016, L 119/1)`, `(PbEG L 281)`. */
const JOURNAL_BEHIND = /^,?\s\((PbE[UG])\s(?:(\d{4}),?\s)?([LC])\s?(\d{1,4}(?:\/\d{1,4})?)\)/;

/** `, bijlage 2` of a paper that only annexes are cited of here. */
export function annexOf(parts: DocumentParts, { before }: WordsAround): string {
  if (parts.kind !== 'kamerstuk' || parts.reprint !== null) return '';
  const annex = ANNEX_OF.exec(before);
  if (!annex) return '';
  return annex[1] === undefined ? ', bijlage' : `, ${withLabel('bijlage', annex[1])}`;
}

/** The day of a judgment, ` 20 december 2019`; empty when none stands before it, or one of another year. */
export function dayOf({ ecli }: Extract<DocumentParts, { kind: 'case' }>, { before }: WordsAround): string {
  const day = DAY_BEFORE.exec(before);
  if (!day || day[3] !== ecli.split(':')[3]) return '';
  return ` ${day[1]} ${day[2]!.toLowerCase()} ${day[3]}`;
}

/** What is cited behind the number: the parties of a judgment, the place of an act in the Official Journal. */
export function placeBehind(parts: DocumentParts, { after }: WordsAround): CitationPart[] {
  if (parts.kind === 'case') {
    const name = NAME_BEHIND.exec(after)?.[1];
    return name === undefined ? [] : [{ text: ' (' }, { text: name, italic: true }, { text: ')' }];
  }
  const place = parts.kind === 'eu-act' ? JOURNAL_BEHIND.exec(after) : null;
  if (!place) return [];
  const [, journal = '', year, series = '', number = ''] = place;
  const inYear = year === undefined ? ' ' : ` ${year}, `;
  return [
    { text: ' (' },
    { text: journal, italic: true },
    { text: `${inYear}${withLabel(series, number)})` },
  ];
}

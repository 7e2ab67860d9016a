import { FIELD_BIT } from './terms';
import { datesIn, MONTH, type Period, readTypedDate, type TypedDate } from './typed-dates';
import { readTypedNumbers } from './typed-numbers';
import { wordsOf } from './words';

/** A condition that a passage fulfils or not. */
export type Condition =
  | { kind: 'tag' | 'sender'; value: string }
  | { kind: 'after' | 'before'; period: Period }
  | { kind: 'reference'; ids: string[] }
  | { kind: 'words'; words: string[] };

/** A condition as it stands in the query. */
export interface Filter {
  condition: Condition;
  /** True: passages that fulfil it are left out. */
  without: boolean;
  /** UTF-16 offsets [start, end) in the query. */
  start: number;
  end: number;
}

/** A part of the query that is no word to look for: an operator with its value, or words to leave out. */
export interface QueryPart {
  operator: 'tag' | 'van' | 'na' | 'voor' | 'dossier' | 'ref' | 'in' | 'words';
  /** As typed, without quotation marks. */
  value: string;
  /** True for `-tag:asiel` and `-asiel`. */
  without: boolean;
  /** UTF-16 offsets [start, end) in the query. */
  start: number;
  end: number;
}

export interface Query {
  /** Folded words, each once. */
  words: string[];
  /** Folded words as they follow each other. */
  inOrder: string[];
  /** Words between quotation marks, each a list of words that follow each other. */
  phrases: string[][];
  /** Days and months, of letters or written in them. */
  dates: TypedDate[];
  /** Ids of documents that are asked for, as far as they were typed. */
  references: string[];
  filters: Filter[];
  /** The operators that were understood, and what is left out, in their order. */
  parts: QueryPart[];
  /** Fields in which words are looked for, as bits of `FIELD_BIT`; null for all. */
  fields: number | null;
  /** The last word may go on: it is a beginning. */
  typing: boolean;
}

/** An operator and its value, a phrase, or a word to leave out. A date may hold spaces, any other value only in quotes. */
const PART = new RegExp(
  [
    `(?<![^\\s(])(-?)(na|voor): ?((?:\\d{1,2} )?${MONTH} \\d{4}|"[^"]*"?|[^\\s"]+)`,
    '(?<![^\\s(])(-?)(tag|van|dossier|ref|in): ?("[^"]*"?|[^\\s"]+)',
    '(?<!\\S)(-?)"([^"]+)"?',
    '(?<!\\S)-([\\p{L}\\p{N}][^\\s"]*)',
  ].join('|'),
  'giu',
);

/** What no part is without. */
const IN_PARTS = /[:"-]/;

/** An operator that still waits for its value says nothing. */
const UNFINISHED = /(?<![^\s(])-?(?:tag|van|na|voor|dossier|ref|in): ?"?$/i;

const FIELDS: Record<string, number> = {
  notitie: FIELD_BIT.note,
  citaat: FIELD_BIT.quote,
  titel: FIELD_BIT.title,
};

/** More words than these say nothing that the first do not: one bit of a number stands for each. */
const MOST_WORDS = 24;
const LONGEST_QUERY = 2000;

function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** What an operator means; null when its value makes no sense, so that the words are looked for as they are. */
function conditionOf(operator: string, value: string): Condition | null {
  switch (operator) {
    case 'tag':
      return { kind: 'tag', value };
    case 'van':
      return { kind: 'sender', value };
    case 'na':
    case 'voor': {
      const period = readTypedDate(value);
      return period && { kind: operator === 'na' ? 'after' : 'before', period };
    }
    default: {
      const { ids } = readTypedNumbers(value);
      return ids.length > 0 ? { kind: 'reference', ids } : null;
    }
  }
}

/**
 * Reads what was typed into the search box: words, `"phrases"`, `-without`, `tag:` `van:` (sender) `na:` `voor:`
 * (dates) `dossier:` `ref:` and `in:notitie|citaat|titel`. It never fails: what makes no sense as an operator is
 * read as words.
 */
export function parseQuery(query: string): Query {
  const filters: Filter[] = [];
  const parts: QueryPart[] = [];
  const phrases: string[][] = [];
  let fields: number | null = null;
  let rest = query.slice(0, LONGEST_QUERY);
  if (IN_PARTS.test(rest)) {
    rest = rest
      .replace(UNFINISHED, '')
      .replace(PART, (part: string, ...groups: (string | number | undefined)[]) => {
        const texts = groups.slice(0, 9) as (string | undefined)[];
        const start = groups[9] as number;
        const end = start + part.length;
        const noteIt = (operator: QueryPart['operator'], value: string, without: boolean): string => {
          parts.push({ operator, value, without, start, end });
          return ' '.repeat(part.length);
        };
        const keep = (condition: Condition, without: boolean): void => {
          filters.push({ condition, without, start, end });
        };
        const operator = (texts[1] ?? texts[4])?.toLowerCase() as QueryPart['operator'] | undefined;
        if (operator) {
          const value = (texts[2] ?? texts[5] ?? '').replaceAll('"', '').trim();
          const without = (texts[0] ?? texts[3]) === '-';
          if (operator === 'in') {
            const field = FIELDS[value.toLowerCase()];
            if (field === undefined || without) return value;
            fields = (fields ?? 0) | field;
            return noteIt(operator, value, without);
          }
          const condition = value === '' ? null : conditionOf(operator, value);
          if (!condition) return value;
          keep(condition, without);
          return noteIt(operator, value, without);
        }
        const words = foldedWords(texts[7] ?? texts[8] ?? '');
        if (words.length === 0) return ' ';
        if (texts[8] !== undefined || texts[6] === '-') {
          keep({ kind: 'words', words }, true);
          return noteIt('words', texts[7] ?? texts[8] ?? '', true);
        }
        phrases.push(words);
        return ' '.repeat(part.length);
      });
  }
  const typing = rest !== '' && !/\s$/.test(rest);
  const { dates, rest: withoutDates } = datesIn(rest);
  const { ids, rest: withoutNumbers } = readTypedNumbers(withoutDates);
  rest = withoutNumbers;
  const inOrder = foldedWords(rest);
  const words = [...new Set(inOrder)].slice(0, MOST_WORDS);
  return { words, inOrder, phrases, dates, references: ids, filters, parts, fields, typing };
}

/** Whether nothing was typed that could be looked for. */
export function asksNothing({ words, phrases, dates, references, filters }: Query): boolean {
  return words.length + phrases.length + dates.length + references.length + filters.length === 0;
}

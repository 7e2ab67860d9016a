import type { OdtStyles } from './odt-styles';
import { said } from './odt-xml';

/** Numbers the items of the lists of a text, as OpenDocument 1.3, part 3, sections 5.3 and 19.880 tell it. */
export interface ListLabels {
  /** Begins a list that stands in no other. */
  begin(list: Element, style: string | null): void;
  /** What stands before the next item of a list: `a)`, `1.2`, `•`; empty when nothing does. */
  next(item: Element, style: string | null, level: number): string;
}

const BULLET = '•';
/** Characters of fonts with pictures, which others do not have. */
const OF_PICTURE_FONT = /\p{Co}/u;
const NOT_SHOWN = /\p{C}/gu;
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST = 399;

export function createListLabels(styles: OdtStyles): ListLabels {
  const counts = new Map<string, number[]>();
  let open: number[] = [];
  return {
    begin(list, style) {
      const before = said(list, 'text:continue-list');
      const keys = [said(list, 'xml:id'), style].filter((key) => key !== null);
      const goesOn = before !== null || said(list, 'text:continue-numbering') === 'true';
      open = (goesOn && counts.get(before ?? style ?? '')) || [];
      for (const key of keys) counts.set(key, open);
    },
    next(item, style, level) {
      const how = styles.levelOf(style, level);
      const start = Number(said(item, 'text:start-value') ?? (how && said(how, 'text:start-value')) ?? 1);
      const isStarted = said(item, 'text:start-value') === null && open[level - 1] !== undefined;
      open.length = Math.max(open.length, level);
      open[level - 1] = isStarted ? open[level - 1]! + 1 : start;
      open.length = level;
      return how ? labelOf(how, style, level, open, styles) : BULLET;
    },
  };
}

function labelOf(
  how: Element,
  style: string | null,
  level: number,
  counts: number[],
  styles: OdtStyles,
): string {
  const bullet = said(how, 'text:bullet-char');
  if (bullet !== null) return OF_PICTURE_FONT.test(bullet) ? BULLET : shown(bullet);
  const first = level - Math.min(level, Number(said(how, 'text:display-levels')) || 1);
  const numbers = counts.slice(first, level).map((count, index) => {
    const its = styles.levelOf(style, first + index + 1);
    return its ? numberAs(said(its, 'style:num-format') ?? '', count) : '';
  });
  if (numbers.at(-1) === '') return '';
  const number = numbers.filter(Boolean).join('.');
  return shown((said(how, 'style:num-prefix') ?? '') + number + (said(how, 'style:num-suffix') ?? ''));
}

const shown = (label: string): string => label.replace(NOT_SHOWN, '').trim().slice(0, 30);

/** A number in a format: `1`, `a`, `A`, `i` or `I`; empty when it is not to be shown. */
function numberAs(format: string, number: number): string {
  const small = format.toLowerCase();
  if (format === '') return '';
  const word = small === 'a' ? lettersOf(number) : small === 'i' ? romanOf(number) : String(number);
  return format === small ? word : word.toUpperCase();
}

function lettersOf(number: number): string {
  if (!(number >= 1 && number <= MOST)) return String(number);
  const rest = Math.trunc((number - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function romanOf(number: number): string {
  if (!(number >= 1 && number <= MOST)) return String(number);
  const [value, letters] = ROMAN.find(([each]) => each <= number)!;
  return letters + (number > value ? romanOf(number - value) : '');
}

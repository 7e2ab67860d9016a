import { matchAt } from '../kamerstuk/dossier';
import { readNumbers } from '../kamerstuk/numbers';
import { chamberOf } from '../kamerstuk/prefix';
import { YEAR, YEAR_WORD, readYear } from '../kamerstuk/year';
import type { Example, Reading, Rule } from './rule';

const YEAR_OR_TYPO = `${YEAR}|\\d{5}-\\d{4}`;
const AFTER = new RegExp(
  String.raw`(?<word>\s?(?:(?:van\sde|der|bij\sde|v\.d\.)\s)?(?:handelingen|hand\.))?` +
    String.raw`(?:\s(?:der|van\sde)\s(?:(?:Tweede|Eerste)\sKamer|Staten-Generaal))?[\s,.()]{0,3}` +
    String.raw`(?:(?<house>I{1,2}|TK|EK|(?:Tweede|Eerste)\sKamer)(?![A-Za-z])[\s,.]{0,3})?` +
    `(?:(?:${YEAR_WORD})?(?<year>${YEAR_OR_TYPO}))?`,
  'iy',
);
/** "nr. 1121, vergaderjaar 2023-2024" */
const YEAR_BEHIND = new RegExp(`(?:\\s?,\\s?|\\s?\\()(?:${YEAR_WORD})?(${YEAR})(?!,?\\snr)`, 'iy');
const NEXT_YEAR = new RegExp(`(?:\\s?[,;]\\s?(?:en\\s)?|\\sen\\s)(?:${YEAR_WORD})?(${YEAR_OR_TYPO})`, 'iy');
const YEAR_BEFORE = new RegExp(`(?:${YEAR_WORD})(${YEAR})`, 'gi');
const REACH = 600;
/** A year so close before still belongs to the citation. */
const CLOSE = 40;

function yearBefore(text: string, at: number, reach = REACH): string | null {
  const years = [...text.slice(Math.max(0, at - reach), at).matchAll(YEAR_BEFORE)];
  return readYear(years.at(-1)?.[1] ?? '');
}

/** Written questions and their answers. */
export const aanhangsel: Rule = {
  anchor:
    /aanhang-?\s?sel|\bAanh\.(?=\sHand)|\bAH(?:-(?=[TE]K\s)|(?=\s[TEI\d]))|(?<![A-Za-z])ah-(?:tk|ek)-(?=\d{4}-\d)/gi,
  read(text, match): Reading[] {
    const printedId = /^ah-./.test(match[0]);
    const from = match.index + match[0].length;
    const after = matchAt(AFTER, text, from);
    const { word, house, year: written } = after?.groups ?? {};
    if (!after) return [];
    // A page of the Aanhangsel has few digits.
    const lone = !(word || written);
    const chamber = chamberOf(printedId ? match[0].slice(3) : house) ?? 'tk';
    const readings: Reading[] = [];
    let year = written ? readYear(written) : null;
    let start = match.index;
    for (let at = from + after[0].length; ;) {
      const list = readNumbers(text, at, { labelled: true, hyphen: printedId });
      if (!list) break;
      year ??= readYear(matchAt(YEAR_BEHIND, text, list.end)?.[1] ?? '') ?? yearBefore(text, start, CLOSE);
      const inherited = year || lone ? null : yearBefore(text, start);
      if (lone && !(year && list.items.every(({ number }) => number.length > 2))) break;
      for (const [index, item] of list.items.entries()) {
        readings.push({
          type: 'aanhangsel',
          id:
            year || inherited
              ? `ah-${chamber}-${year ?? inherited}-${item.number}`
              : `ah-${chamber}-${item.number}`,
          start: index === 0 ? start : item.start,
          end: item.end,
          ...(year
            ? { confidence: 'certain' }
            : { confidence: 'doubtful', reason: inherited ? 'year-from-context' : 'year-missing' }),
        });
      }
      const next = matchAt(NEXT_YEAR, text, list.end);
      if (!next?.[1]) break;
      year = readYear(next[1]);
      at = list.end + next[0].length;
      start = at - next[1].length;
    }
    return readings;
  },
};

export const aanhangselExamples: Example[] = [
  { text: 'Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 1121.', ids: ['ah-tk-20232024-1121'] },
  { text: '10Aanhangsel Handelingen II, vergaderjaar 2024–2025, nr. 135', ids: ['ah-tk-20242025-135'] },
  { text: 'Zie ook AanhangselHandelingen, vergaderjaar 2024–2025, nr. 244', ids: ['ah-tk-20242025-244'] },
  { text: 'Aanhangsel Handelingen, verga-\nderjaar 2024/2025, nr. 203', ids: ['ah-tk-20242025-203'] },
  { text: '(Aanhangsel der handelingen, vergaderjaar 2006–2007, nr. 521)', ids: ['ah-tk-20062007-521'] },
  { text: 'Aanhangsel Handelingen TK, 2007/08, nr. 1835, blz 33', ids: ['ah-tk-20072008-1835'] },
  { text: 'Aanhangsel Handelingen II. 2014/15, nr. 1234', ids: ['ah-tk-20142015-1234'] },
  { text: 'Aanhangsel Handelingen II, 2009-2010, nr. 276', ids: ['ah-tk-20092010-276'] },
  { text: 'Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 844', ids: ['ah-tk-20222023-844'] },
  { text: 'Aanhangsel van de Handelingen 29007-2008, nr. 2606', ids: ['ah-tk-20072008-2606'] },
  { text: 'ah-tk-2017–2018, nr.2509', ids: ['ah-tk-20172018-2509'] },
  { text: 'Aanhangsel Handelingen II 1997/98, nr. 132', ids: ['ah-tk-19971998-132'] },
  { text: 'Aanh. Hand. II 2015/16, nr. 1234', ids: ['ah-tk-20152016-1234'] },
  { text: 'Aanhangsel Handelingen I 2014/15, nr. 12', ids: ['ah-ek-20142015-12'] },
  {
    text: 'Aanhangsel Handelingen II 2013/14, nrs. 12 en 13, en 2014/15, nr. 45',
    ids: ['ah-tk-20132014-12', 'ah-tk-20132014-13', 'ah-tk-20142015-45'],
  },
  {
    text: 'antwoorden, vergaderjaar 2013-2014, aanhangsel Handelingen, nr. 304)',
    ids: ['ah-tk-20132014-304'],
  },
  { text: 'Aanhangsel van de Handelingen nr. 1121, vergaderjaar 2023-2024', ids: ['ah-tk-20232024-1121'] },
  { text: 'Aanhangsel Handelingen nr. 1121 (2023/24)', ids: ['ah-tk-20232024-1121'] },
  // Without a year the number alone is not enough.
  { text: 'Aanhangsel van de Handelingen, nr. 2386', ids: [] },
  { text: 'Aanhangsel van de Handelingen 2386.', ids: [] },
  { text: 'aanhangsel handelingen 1530', ids: [] },
  { text: 'Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1', ids: [] },
];

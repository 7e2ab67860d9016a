import { readLetters } from '../kamerstuk/letters';
import { readPrefix } from '../kamerstuk/prefix';
import { readingsOf } from './kamerstuk';
import type { Example, Reading, Rule } from './rule';

/** Papers of the Eerste Kamer on its own affairs, whose dossiers have Roman numbers: "Kamerstuk CXXIV, G". */
export const eersteKamer: Rule = {
  anchor: /[IVXLC]{1,9}(?=\s?,\s?(?:nrs?\.?\s|letters?\s)?[A-Z]{1,2}(?![A-Za-z]))/g,
  read(text, match): Reading[] {
    const [number] = match;
    const start = match.index;
    const end = start + number.length;
    const prefix = readPrefix(text, start, 0);
    // Without the chamber a short number may be a budget chapter.
    if (prefix.chamber !== 'ek' && (prefix.chamber || prefix.label !== 'paper' || number.length < 4))
      return [];
    const dossier = { number, suffix: null, start, end, numberEnd: end };
    const letters = readLetters(text, dossier, prefix, false);
    return letters ? readingsOf({ ...prefix, chamber: 'ek' }, [dossier], letters, true) : [];
  },
};

export const eersteKamerExamples: Example[] = [
  { text: 'Zie Kamerstuk CXXIV, G.', ids: ['kst-CXXIV-G'] },
  { text: '(Kamerstukken I 2018/19, CXXIV, G en H)', ids: ['kst-CXXIV-G', 'kst-CXXIV-H'] },
  { text: 'Kamerstukken I 2012/13, C, A', ids: ['kst-C-A'] },
  { text: 'Eerste Kamer, vergaderjaar 2017-2018, CXXV, A', ids: ['kst-CXXV-A'] },
  { text: '3 EK, CXXVII, nr. A', ids: ['kst-CXXVII-A'] },
  { text: 'Kamerstukken I 2009/10, LXXXVI, A', ids: ['kst-20092010-LXXXVI-A'] },
  { text: 'Tweede Kamer, VI, B; hoofdstuk XIV, A; Kamerstuk VI, A', ids: [] },
];

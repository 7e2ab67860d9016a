import { MONTH } from '../months';
import type { Example, Reading, Rule } from './rule';

/**
 * References that bodies give to their letters. Only those of another letter that is being answered are worth
 * listing ("uw brief van 5 maart 2024, nr. 5284183"); others are shown as doubtful, and "ons kenmerk" is the
 * letter's own.
 */
export const kenmerk: Rule = {
  anchor: new RegExp(
    `(?:(?<answered>\\buw\\s(?:brief|verzoek|schrijven|bericht)\\s(?:van\\s|d\\.d\\.\\s)?\\d{1,2}\\s${MONTH}\\s\\d{4}[,\\s(]{1,3}(?:met\\s)?(?:kenmerk|nr\\.?|nummer|referentie)|\\buw\\skenmerk)|(?<!ons\\s|ons\\s\\s)\\bkenmerk)[\\s:.]{1,3}(?<number>[A-Z\\d][A-Za-z\\d./_-]{3,34}(?:\\s[A-Z](?![A-Za-z]))?)`,
    'gi',
  ),
  read(text, match): Reading[] {
    const { answered, number = '' } = match.groups ?? {};
    const written = number.replace(/[./_-]+$/, '');
    // A line that starts with it is the field of a letterhead: the letter's own.
    if (
      match[0].startsWith('K') &&
      /(?:^|\n)\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    )
      return [];
    if ((written.match(/\d/g) ?? []).length < 4) return [];
    const start = match.index + match[0].length - number.length;
    const place = { type: 'kenmerk', id: written, start, end: start + written.length } as const;
    return [
      answered
        ? { ...place, confidence: 'likely', reason: 'without-address' }
        : { ...place, confidence: 'doubtful', reason: 'without-address' },
    ];
  },
};

export const kenmerkExamples: Example[] = [
  { text: 'In het antwoord op uw brief van 5 maart 2024, nr. 5284183, deel ik u mede', ids: ['5284183'] },
  { text: 'In antwoord op uw brief van 8 juli 2024, nr. 2024Z11889, deel ik', ids: ['2024Z11889'] },
  { text: 'Uw kenmerk 19637-1385/2011D02476', ids: ['kst-19637-1385', '2011D02476'] },
  { text: 'Ons kenmerk\n4975504', ids: [] },
  { text: 'ons kenmerk  22002941 R  bijlage(n)', ids: [] },
  { text: 'd.d. 7 mei 2021, met kenmerk 2021 - 0000223552), die', ids: [] },
  { text: '(verzoek met kenmerk 08-DEF-B-084).', ids: [] },
];

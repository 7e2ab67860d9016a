import type { Example, Reading, Rule } from './rule';

/** Dutch courts as they stand in an ECLI. */
const COURT =
  /^(?:HR|PHR|RVS|CRVB|CBB|CG|XX|HG|GH[A-Z]{3,4}|RB[A-Z]{3,4}|OG[A-Z]{2,5}|T[A-Z]{2,9}|KT[A-Z]{2,4})$/;

/** European Case Law Identifiers, with the damage that they come in. */
export const ecli: Rule = {
  anchor:
    /(?<![A-Za-z])(?:EC[LI1]{1,2}|ELCI)\s?(?:[:;]|%3A)\s?([A-Z]{2})-?\s?(?:[:;]|%3A)\s?([A-Z][A-Z\d]{0,9})-?\s?(?:[:;]|%3A)\s?(\d{4})-?\s?(?:[:;]|%3A)\s?([A-Z\d]{1,30}(?:\.[A-Z\d]{1,6}){0,3})/gi,
  read(_text, match): Reading[] {
    const [country = '', court = '', year = '', number = ''] = match
      .slice(1)
      .map((part) => part.toUpperCase());
    const known = country !== 'NL' || COURT.test(court);
    return [
      {
        type: 'ecli',
        id: `ECLI:${country}:${court}:${year}:${number}`,
        start: match.index,
        end: match.index + match[0].length,
        ...(known ? { confidence: 'certain' } : { confidence: 'doubtful', reason: 'court-unknown' }),
      },
    ];
  },
};

/** The numbers that came before ECLI. */
export const ljn: Rule = {
  anchor:
    /\b(?:LJN|LJ-nummers?|ELRO-nummers?)[\s:.-]{0,3}(?:nrs?\.?\s?|nummers?\s)?([A-Z]{2}\s?\d{4})(?!\d)/g,
  read(_text, match): Reading[] {
    const id = (match[1] ?? '').replace(/\s/, '');
    return [
      { type: 'ljn', id, start: match.index, end: match.index + match[0].length, confidence: 'certain' },
    ];
  },
};

export const ecliExamples: Example[] = [
  { text: '(ECLI:NL:RVS:2019:2466)', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'ECLI:NL:HR: 2008:BG5987', ids: ['ECLI:NL:HR:2008:BG5987'] },
  { text: 'ECLI:NL-\n:RBDHA:2023:2055', ids: ['ECLI:NL:RBDHA:2023:2055'] },
  { text: 'ECLI:NL:RVS:2024:3951.', ids: ['ECLI:NL:RVS:2024:3951'] },
  { text: 'ECLI:NL;RVS:2020:2234', ids: ['ECLI:NL:RVS:2020:2234'] },
  { text: 'ecli:nl:rvs:2019:2466', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'ECLl:NL:RVS:2019:2466', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'ECL:NL:RVS:2019:2466', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'ELCI:NL:RVS:2019:2466', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'ECLI:NL:RVS:2019:2466:INH', ids: ['ECLI:NL:RVS:2019:2466'] },
  { text: 'rechtspraak.nl/uitspraak?id=ECLI%3ANL%3AHR%3A2019%3A2006', ids: ['ECLI:NL:HR:2019:2006'] },
  { text: 'ECLI:EU:C:2022:704', ids: ['ECLI:EU:C:2022:704'] },
  { text: 'ECLI:CE:ECHR:2009:0528JUD002671305', ids: ['ECLI:CE:ECHR:2009:0528JUD002671305'] },
  { text: 'ECLI:NL:QQ:2019:1 en HR 1 november 1989, nr. 25 303, BNB 1990/62', ids: [] },
];

export const ljnExamples: Example[] = [
  { text: 'LJN: AO7817', ids: ['AO7817'] },
  { text: 'LJN AO7817, NJ 2005, 270', ids: ['AO7817'] },
  { text: 'LJ-nummer AO7817', ids: ['AO7817'] },
  { text: 'ELRO-nummer AA3365', ids: ['AA3365'] },
  { text: 'NJ 2012/421', ids: [] },
];

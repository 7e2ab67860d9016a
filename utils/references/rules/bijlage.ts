import type { Example, Reading, Rule } from './rule';

/** Annexes that are cited by their own number: "Bijlage 540052". */
export const bijlage: Rule = {
  anchor: /\bbijlagen?(?:nummer)?:?\s(?:nr\.?\s)?(\d{5,7})(?![\d.,]\d|\d)/gi,
  read(_text, match): Reading[] {
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ type: 'bijlage', id: `blg-${match[1]}`, ...place, confidence: 'certain' }];
  },
};

export const bijlageExamples: Example[] = [
  { text: '30991, nr. 25. Bijlage 540052, p. 12', ids: ['kst-30991-25', 'blg-540052'] },
  { text: '32793, nr. 653, bijlage; IZA', ids: ['kst-32793-653'] },
  { text: 'bijlage bij Kamerstuk 36 101, nr. 15', ids: ['kst-36101-15'] },
  { text: '5Bijlage bij Kamerstuk 29 383, nr. 384.', ids: ['kst-29383-384'] },
  { text: '21 227, nr. 3 (bijlage IV), blz. 21', ids: ['kst-21227-3'] },
  { text: '35 830 nr. 1, bijlage 7', ids: ['kst-35830-1'] },
  { text: 'bijlage 12', ids: [] },
];

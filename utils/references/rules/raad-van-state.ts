import type { Example, Reading, Rule } from './rule';

/** Advice of the Raad van State: W11.21.0091/IV; five digits since 2024. */
export const raadVanState: Rule = {
  anchor: /(?<![A-Za-z\d])W\s?(\d{2})\.\s?(\d{2})\.\s?(\d{4,5})(?:\s?\/\s?([IVX]{1,4}))?(?![\dA-Za-z])/g,
  read(_text, match): Reading[] {
    const [whole, section, year, number, department] = match;
    const id = `W${section}.${year}.${number}${department ? `/${department}` : ''}`;
    return [
      {
        type: 'raad-van-state',
        id,
        start: match.index,
        end: match.index + whole.length,
        confidence: 'certain',
      },
    ];
  },
};

export const raadVanStateExamples: Example[] = [
  { text: 'nr. W11.21.0091/IV', ids: ['W11.21.0091/IV'] },
  { text: 'No.W01.20.0036/I', ids: ['W01.20.0036/I'] },
  { text: 'W09.98.0338', ids: ['W09.98.0338'] },
  { text: 'W06.24.00122/III', ids: ['W06.24.00122/III'] },
  { text: 'Kabinetsmissive van 25 maart 2021, no. 2021000570 en no. 98.003741', ids: [] },
];

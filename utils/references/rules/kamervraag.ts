import type { Example, Reading, Rule } from './rule';

const SAYS_SO = /vra(?:ag|gen)|brief|ingezonden|kenmerk/i;
const REACH = 200;

/** Questions before 2010: 2060702480 is 2, the parliamentary year 06-07 and a serial number. */
export const kamervraag: Rule = {
  anchor: /(?<![\d.,])2(\d{2})(\d{2})\d{5}(?![\d.,]\d|\d)/g,
  read(text, match): Reading[] {
    const [whole, first, second] = match;
    const year = Number(first);
    if ((year + 1) % 100 !== Number(second) || (year > 9 && year < 95)) return [];
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const place = { start: match.index, end: match.index + whole.length };
    const reading = { type: 'kamervraag', id: `kv-${whole}`, ...place } as const;
    return [
      SAYS_SO.test(before) || /nr\.?\s$/.test(before)
        ? { ...reading, confidence: 'certain' }
        : { ...reading, confidence: 'doubtful', reason: 'without-label' },
    ];
  },
};

export const kamervraagExamples: Example[] = [
  { text: '(nr. 2060702480)', ids: ['kv-2060702480'] },
  { text: 'no. 2021000570', ids: [] },
  { text: 'kenmerk 2021 - 0000223552', ids: [] },
];

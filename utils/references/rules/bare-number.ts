import type { Example, Reading, Rule } from './rule';

/** "de motie op stuk nr. 12": a number without its dossier, which only the context can give. */
export const bareNumber: Rule = {
  anchor: /\bstuk\s(?:met\s)?(?:nr\.?|nummer)\s?(\d{1,4})(?![\d-]|\.\d|\s?\(\s?\d{2}[\s.]?\d{3})/gi,
  read(text, match): Reading[] {
    // The dossier stands before it: "21 501-21, stuk nr. 2648".
    if (/\d[,\s]{0,3}$/.test(text.slice(Math.max(0, match.index - 4), match.index))) return [];
    return [
      {
        type: 'kamerstuk',
        id: '',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 'likely',
        reason: 'dossier-from-context',
        explicit: false,
        bareNumber: String(Number(match[1])),
      },
    ];
  },
};

export const bareNumberExamples: Example[] = [
  { text: 'Kamerstuk 36 410, nr. 9. De motie op stuk nr. 12 wordt', ids: ['kst-36410-9', 'kst-36410-12'] },
  {
    text: 'Kamerstuk 36410-VI, nr. 9. De motie op stuk nr. 12 wordt',
    ids: ['kst-36410-VI-9', 'kst-36410-VI-12'],
  },
  {
    text: 'Kamerstuk 36 410, nr. 9 en Kamerstuk 30 573, nr. 61. De motie op stuk nr. 12 wordt',
    ids: ['kst-36410-9', 'kst-30573-61'],
  },
  { text: 'De motie op stuk nr. 12 wordt ingetrokken', ids: [] },
];

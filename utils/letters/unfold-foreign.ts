/** The months in French, in order; the Dutch ones stand at the same places. */
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const DUTCH = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const FRENCH_DATE = new RegExp(`(\\d{1,2})(?:er)? (${FRENCH.join('|')}) (?=\\d{4}\\b)`, 'gi');
const inDutch = (_: string, day: string, month: string): string =>
  `${day} ${DUTCH[FRENCH.indexOf(month.toLowerCase())] ?? month} `;

/** How letters in French or English begin their lines, and what Dutch ones have there. */
const BEGINNINGS: [RegExp, string][] = [
  [
    /^(?:[AÀ] )?(?:Monsieur|Madame),? l[ea] Présidente? de la (?:Seconde|Deuxième) Chambre\b(?:\s+des [ÉE]tats[- ]g[ée]n[ée]raux)?/gim,
    'De Voorzitter van de Tweede Kamer der Staten-Generaal',
  ],
  [
    /^(?:[AÀ] )?(?:Monsieur|Madame),? l[ea] Présidente? (?:de la Première Chambre|du Sénat)\b(?:\s+des [ÉE]tats[- ]g[ée]n[ée]raux)?/gim,
    'De Voorzitter van de Eerste Kamer der Staten-Generaal',
  ],
  [/^(?:Monsieur|Madame) l[ea] Présidente?,$/gim, 'Geachte voorzitter,'],
  [
    /^Dear (?:(?:Mr|Mrs|Ms|Madam|Mister)\.? )?(?:President|Speaker|Chair(?:man|person)?)\b.{0,60}$/gim,
    'Geachte voorzitter,',
  ],
  [/^(?:Objet|Concerne|Sujet) ?: ?/gim, 'Betreft: '],
  [
    /^(?:N ?\/ ?R[ée]f|Nos? r[ée]f(?:[ée]rences?)?|Notre r[ée]f[ée]rence|R[ée]f(?:erence|érence)?|Our ref(?:erence)?)\.? ?: ?/gim,
    'Ons kenmerk: ',
  ],
  [/^(?:V ?\/ ?R[ée]f|Vos? r[ée]f(?:[ée]rences?)?|Votre r[ée]f[ée]rence)\.? ?: ?/gim, 'Uw kenmerk: '],
  [/^\p{Lu}[\p{L}'’ -]{2,25}, le (?=\d)/gimu, 'Datum '],
  [/^\p{Lu}[\p{L}'’ -]{2,25}, (?=\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8} \d{4}$)/gmu, 'Datum '],
  [
    /^(?:Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|(?:With )?(?:kind|best) regards)\b/gim,
    'Hoogachtend',
  ],
  [/^(?:Je vous prie d['’]agréer|Veuillez (?:agréer|croire)|Avec l['’]assurance)\b/gim, 'Hoogachtend'],
];

/** The head of a letter in French or English with what tells its parts in Dutch; the same text for any other. */
export function translateHead(head: string): string {
  return BEGINNINGS.reduce(
    (text, [pattern, dutch]) => text.replace(pattern, dutch),
    head.replace(FRENCH_DATE, inDutch),
  );
}

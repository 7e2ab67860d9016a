const DUTCH = 'januari februari maart april mei juni juli augustus september oktober november december';
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const ENGLISH = 'january february march april may june july august september october november december';
const monthOf = (language: string, name: string): number => language.split(' ').indexOf(name.toLowerCase());
/** Before a date that its line ends with: a place or a label. A subject may end so too, and stays as it is. */
const BEFORE = "^((?!Subject|Betreft|Onderwerp|Objet|Re\\b)(?:\\p{L}[\\p{L}'’ -]{0,25}[:,]? )?(?:le )?)";

/** `La Haye, le 1er mars 1999`, `21st of June 2018`, `Date: June 21st, 2018` with the month in Dutch. */
function translateDates(head: string): string {
  const month = `(${`${FRENCH} ${ENGLISH}`.replaceAll(' ', '|')})`;
  const inDutch = (before: string, day: string, name: string): string => {
    const at = Math.max(monthOf(FRENCH, name), monthOf(ENGLISH, name));
    return `${before}${day} ${DUTCH.split(' ')[at]} `;
  };
  return head
    .replace(
      new RegExp(`${BEFORE}(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? ${month},? (?=\\d{4}$)`, 'gimu'),
      (_, before: string, day: string, name: string) => inDutch(before, day, name),
    )
    .replace(
      new RegExp(`${BEFORE}${month} (\\d{1,2})(?:st|nd|rd|th)?,? (?=\\d{4}$)`, 'gimu'),
      (_, before: string, name: string, day: string) => inDutch(before, day, name),
    );
}

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
  [
    /^(?:To )?(?:the )?(?:President|Speaker) of the (?:Dutch )?House of Representatives\b(?:\s+of the States[- ]General)?/gim,
    'De Voorzitter van de Tweede Kamer der Staten-Generaal',
  ],
  [
    /^(?:To )?(?:the )?(?:President|Speaker) of the (?:Dutch )?Senate\b(?:\s+of the States[- ]General)?/gim,
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
  [
    /^(?:Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|(?:With )?(?:kind|best) regards)\b/gim,
    'Hoogachtend',
  ],
  [/^(?:Je vous prie d['’]agréer|Veuillez (?:agréer|croire)|Avec l['’]assurance)\b/gim, 'Hoogachtend'],
];

/** The head of a letter in French or English with what tells its parts in Dutch; the same text for any other. */
export function translateHead(head: string): string {
  return BEGINNINGS.reduce((text, [pattern, dutch]) => text.replace(pattern, dutch), translateDates(head));
}

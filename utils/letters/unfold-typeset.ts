/** What a typeset Kamerstuk begins with. */
const TYPESET =
  /\bKamer der Staten-Generaal(?: \d)? Vergaderjaar (?:19|20)\d\d ?[-–—] ?(?:(?:19|20)\d\d|\d\d)\b/;
const DOSSIER = / (?=\d{2} \d{3}(?:[ -](?:\(R\d{4}\)|[A-Z]{1,6}|\d{2}))? \p{Lu}\p{Ll})/gu;
/** Its number, before a title in capitals that begins with what it is. */
const NUMBER =
  / (?=(?:[Nn]rs?\. ?\d{1,4}[a-z]?|[A-Z]{1,3}) (?:HERDRUK ?\d? )?(?:(?:NADER )?(?:GEWIJZIGDE|NADERE?|TWEEDE|DERDE) )?(?:BRIEF|MOTIE|AMENDEMENT|VERSLAG|NOTA|LIJST|VOORSTEL|MEMORIE|ADVIES|KONINKLIJKE|GELEIDENDE|JAARVERSLAG|RAPPORT|INBRENG|INITIATIEF|BEGROTING|SLOTWET)\b)/;
/** What comes below the title. */
const BELOW_TITLE =
  / (?=Aan de [Vv]oorzitter van de (?:Tweede|Eerste) Kamer|(?:Voorgesteld|Ontvangen|Vastgesteld) \d|(?:Den Haag|['’‘]s-Gravenhage), \d)/gu;
/** A masthead is so long at most: several dossiers have long titles. UTF-16 code units. */
const LENGTH = 2_000;

/** Gives the masthead of a typeset Kamerstuk, in a line that lost its breaks, the lines it had. */
export function breakMasthead(line: string): string {
  const year = TYPESET.exec(line.slice(0, LENGTH));
  if (!year || !NUMBER.test(line.slice(0, LENGTH))) return line;
  const start = year.index + year[0].length;
  const end = start + LENGTH;
  return (
    line.slice(0, start) +
    line.slice(start, end).replace(DOSSIER, '\n').replace(NUMBER, '\n').replace(BELOW_TITLE, '\n') +
    line.slice(end)
  );
}

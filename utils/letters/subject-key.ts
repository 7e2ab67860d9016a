const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How sites and Kamerstukken begin a title that the letter itself begins with its subject. */
const LEAD =
  /^(?:brief regering[;:] )?(?:brief van (?:de|het) .{3,160}? (?:over|inzake|betreffende|houdende|met|ter) |(?:kamer)?brief (?:(?:over|inzake|betreffende|met) )?)/u;
const SMALL = list(
  'de het een van voor over inzake betreffende en of in op om aan met bij tot ter door uit naar te',
);
/** Words that hundreds of letters have in their subject. */
const COMMON = list(
  'aanbieding aanbiedingsbrief afschrift agenda antwoord antwoorden beantwoording beslisnota bijlage brief ' +
    'brieven commissie eerste fiche geannoteerde informatie kabinet kabinetsreactie kamer kamerbrief kamervragen ' +
    'leden mededeling motie moties nadere nota overleg rapport reactie schriftelijk schriftelijke stand toezegging ' +
    'toezeggingen toelichting tweede uitstel uitvoering vaste verslag verzoek voortgang voortgangsbrief vragen ' +
    'wetsvoorstel zaken lid jaar',
);
/** So many other words tell letters of one office and one day apart. */
const ENOUGH = 2;
const SHORTEST_WORD = 4;

/**
 * What two titles of the same letter have in common; null when it is too common to tell letters apart, as
 * “Kabinetsreactie” or “Reactie op verzoek commissie” are.
 */
export function subjectKey(subject: string): string | null {
  const words = subject
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  // The name of a commissie tells who asked, not what about.
  const commissie = words.indexOf('commissie');
  const telling = (commissie < 0 ? words : words.slice(0, commissie)).filter(
    (word) => word.length >= SHORTEST_WORD && !/^\d+$/.test(word) && !COMMON.has(word),
  );
  return new Set(telling).size >= ENOUGH ? words.join(' ') : null;
}

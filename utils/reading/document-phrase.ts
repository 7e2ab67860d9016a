import { MONTH } from '../references/months';

const DATE = `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2}))(?:,? (?:jl|j\\.l|l\\.l)\\.?)?`;
/** Documents and meetings that are named by their date. */
const COMPOUND = 'brief|nota|notitie|rapport|rapportage|verslag|reactie|debat|overleg|agenda|besluit';
const SIMPLE =
  'advies|motie|amendement|antwoord(?:en)?|beantwoording|mededeling|fiche|verzoek|wetsvoorstel|evaluatie';
const KIND = `(?:\\p{L}{0,24}(?:${COMPOUND})|${SIMPLE})`;
const CONNECTED = '(?:van|d\\.?d\\.?|gedateerd|gedateerd op|uit)';
/** What stands between kind and date, as “van de minister van Financiën”: never the end of a sentence. */
const BETWEEN = '(?: [^.;:?!\\n]{1,90}?)?';
const NAME =
  "(?:(?:van|de|der|den|ten|ter|el|in|’t|'t) ){0,3}\\p{Lu}[\\p{L}’'-]+(?: (?:van|de|der|den|ten|ter)){0,2}(?: \\p{Lu}[\\p{L}’'-]+)?";
const MOVER = `(?:van (?:het lid|de leden) )?${NAME}(?:(?:, | en |/)${NAME}){0,4}(?: c\\.s\\.?)?`;

/** The last letters of the noun that a phrase begins with. */
const NOUN_END = new RegExp(`(?:${COMPOUND}|${SIMPLE})(?!\\p{L})`, 'gu');
const LETTERS_AT_END = /(?<!\p{L})\p{L}*$/u;
const PHRASE = new RegExp(`^(?:${KIND},?${BETWEEN} ${CONNECTED} ${DATE}|motie[- ]${MOVER})$`, 'u');
/** What belongs to the phrase before its noun: “mijn eerdere brief”, “de gewijzigde motie”. */
const BEFORE =
  /(?:(?<!\p{L})(?:de|het|een|mijn|onze|ons|zijn|haar|hun|uw|deze|dit|die|dat|eerste|tweede|eerdere|vorige|gewijzigde|nader|nadere|aangenomen|aangehouden|bijgevoegde|genoemde) ){1,3}$/iu;
/** What may stand between the phrase and its footnote marker. */
const BEHIND = /[\s.,;:)\]"'’”»]{0,4}$/u;
/** Their last full stop is a part of them. */
const ABBREVIATED = /(?:c\.s|jl|j\.l|l\.l)\.$/;
const LONGEST = 200;

/**
 * The words at the end of a text that name a document by its date or its movers: “mijn brief d.d. 22 december
 * 2010”, “de motie-Ceder c.s.”. The shortest that do; punctuation behind them does not belong to them.
 *
 * @param text what stands before a footnote marker
 * @returns UTF-16 offsets in `text`, `end` exclusive; null when its end names no document
 */
export function documentPhraseAtEnd(text: string): { start: number; end: number } | null {
  const end = text.length - (BEHIND.exec(text.slice(-8))?.[0].length ?? 0);
  const stop = ABBREVIATED.test(text.slice(0, end + 1).slice(-6)) ? end + 1 : end;
  const from = Math.max(0, stop - LONGEST);
  const tail = text.slice(from, stop).replace(/[\s\u00A0]/g, ' ');
  const noun = lastNoun(tail);
  if (noun === null) return null;
  const before = BEFORE.exec(tail.slice(0, noun))?.[0].length ?? 0;
  return { start: from + noun - before, end: stop };
}

/** Where the last noun stands from which to the end of the text a phrase goes. */
function lastNoun(text: string): number | null {
  let last: number | null = null;
  NOUN_END.lastIndex = 0;
  for (let match = NOUN_END.exec(text); match; match = NOUN_END.exec(text)) {
    const start = match.index - LETTERS_AT_END.exec(text.slice(0, match.index))![0].length;
    if (PHRASE.test(text.slice(start))) last = start;
  }
  return last;
}

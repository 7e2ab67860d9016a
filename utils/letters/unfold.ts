import { splitColumns } from './columns';
import { startsWithOffice } from './offices';
import { translateHead } from './unfold-foreign';
import { breakMasthead } from './unfold-typeset';

/** How much of a text can be its head: address, letterhead, masthead, salutation. UTF-16 code units. */
const HEAD_LENGTH = 6_000;
/** A line longer than this holds more than one line of a letter, as in text taken from a PDF without breaks. */
const LONG_LINE = 250;

/** Labels in capitals, and lower-case labels behind a gap. */
const CAPITAL_LABEL = / ((?:DATUM|BETREFT|ONS ?KENMERK|UW ?KENMERK|B ?I ?J ?L ?A ?G ?E|BEZORGEN)(?: ?N)?\b)/g;
const LOWER_LABEL = / {2}(?=(?:datum|betreft|ons kenmerk|uw kenmerk|bijlage\(n\)|bijlagen)(?: |\n|$))/g;
const SALUTATION = / +(?=Geachte (?:voorzitter|heer|mevrouw|Voorzitter|leden)\b)/g;

/** Labels as they are written within a line that holds a whole letterhead, with what tells them from words. */
const WRITTEN_LABEL =
  / (?=(?:Aan de [Vv]oorzitter van|Datum:? \d|(?:Betreft|Onderwerp):? \p{Lu}|(?:Ons|Uw) kenmerk\b|(?:Onze|Uw) referentie\b|Bijlage\(n\)))/gu;
const BEGINS_LABELLED = /^ *(?:Datum|Betreft|Onderwerp|Ons kenmerk|Onze referentie)\b/;
/** The sender's address, wherever it stands between them. */
const ADDRESS =
  / (?=Postbus \d|www\.|\p{Lu}\p{Ll}+(?:straat|plein|weg|laan|kade|markt|singel|voorhout) \d)/gu;
/** One such label alone may be a word of a sentence. */
const SEVERAL = 3;

/** Text of pages has none. */
const WIDE_GAP = /\t| {2}/;

/** In a text without breaks the address stands anywhere, but a postcode stands beside it. */
const ADDRESSED =
  / (?=(?:De v|V)oorzitter van de (?:Tweede|Eerste) Kamer\b.{0,90}?\b\d{4} ?[A-Z]{2}\b)|(?<=\b\d{4} ?[A-Z]{2} .{0,60}) (?=De [Vv]oorzitter van de (?:Tweede|Eerste) Kamer der Staten)/g;

function breakLongLine(line: string): string {
  if (line.length < LONG_LINE) return BEGINS_LABELLED.test(line) ? line.replace(WRITTEN_LABEL, '\n') : line;
  const labelled = (line.match(WRITTEN_LABEL)?.length ?? 0) >= SEVERAL;
  let broken = labelled ? line.replace(WRITTEN_LABEL, '\n').replace(ADDRESS, '\n') : breakMasthead(line);
  if (WIDE_GAP.test(broken)) {
    broken = broken
      .replace(/(?<=\d{8}) {2,}(?=R\b)/g, ' ')
      .replace(/\t+| {3,}/g, '\n')
      .replace(LOWER_LABEL, '\n')
      .replace(/ {2,}/g, ' ');
  }
  broken = broken.replace(CAPITAL_LABEL, '\n$1');
  return broken.includes('Geachte') ? broken.replace(SALUTATION, '\n') : broken;
}

/** Letters that stand apart (`D a t u m`); two words of them have a wider gap between. */
const SPACED_LETTERS = /(?<![\p{L}\d.] ?)\p{L}(?: \p{L}(?![\p{L}\d.])){3,}/gu;
/** The same of words that are known as labels, with gaps anywhere in them: `B ETR EF T`. */
const SPREAD_LABEL =
  /(?<![\p{L}\d])(?:D ?A ?T ?U ?M|B {0,2}E ?T ?R ?E ?F ?T|O ?N ?D ?E ?R ?W ?E ?R ?P|(?:O ?N ?S|U ?W) {0,3}K ?E ?N ?M ?E ?R ?K|B ?IJ ?L ?A ?G ?E(?: ?N)?)(?![\p{L}\d])/gu;
const joinLabel = (words: string): string => words.replaceAll(' ', '').replace('KENMERK', ' KENMERK');
/** The same two labels as a scan of small capitals reads them, where their values are. */
const MISREAD_DATE = / (?!d)\p{L}atum (?=\d{1,2} \p{Ll}{3,9} \d{4})/giu;
const MISREAD_SUBJECT = /(?<=\d{4} )(?!betreft)\p{L}etre\p{L}{2}(?= \p{Lu})/giu;
/** What a model of a letter has in the place of a Kamerstuk's number. */
const NOT_FILLED_IN = / {1,4}\(?(?:Tweede Kamer, vergaderjaar )?20xx-20xx, xx xxx, nr\. x\)/g;
/** How to answer, which ministries have in a column beside the labels: a line of it may stand behind a subject. */
const HOW_TO_ANSWER =
  /(?:^|(?<! ) {3,90})(?:Correspondentie uitsluitend|richten aan het retouradres|met vermelding van de|datum en het kenmerk van|deze brief\.|Bij beantwoording de datum|en ons kenmerk vermelden\.|Wilt u slechts één zaak in uw|brief behandelen\.)$/gm;
/** The number of questions stands below the date of the letter they were sent with. */
const YOUR_LETTER =
  /^Uw brief(?: van)?:?\s{0,4}\n(?:\s{0,4}\d{1,2} \p{Ll}{3,9} \d{4}\s{0,4}\n)?(?=\s{0,4}20\d\dZ\d{5}\s{0,4}$)/gmu;
/** A row of a table has its cells one below the other, as other letters have labels and values. */
const TABLE_ROW = /^ *\|(.*)\| *$/gm;

/** An office and a name with initials amid a longer line, at the end of a sentence; what holds one has its beginning. */
const SIGNED =
  / (De (?:[Mm]inister|[Ss]taatssecretaris)(?: (?:van|voor) (?:\p{L}[\p{L}-]*,? ){1,14}|, )(?:\p{Lu}\p{Ll}?\. ?){1,6}(?:(?:van|de|der|den|ten|ter|’t|'t) ){0,3}\p{Lu}[\p{L}'’-]+)(?! ?,? ?\p{Ll})/gu;
/** At the end of a line a name may be any, with titles or without initials. */
const SIGNED_LAST = / (?=De (?:[Mm]inister|[Ss]taatssecretaris) [^\n]{0,140}$)/m;

const PAGE_NUMBER = / (?:Pagina|Blad) \d{1,3} van \d{1,3}\b/g;

function breakSigned(full: string): string {
  const line = full.replace(PAGE_NUMBER, '\n');
  // Two may have signed beside each other.
  if (startsWithOffice(line) || !/ De (?:[Mm]inister|[Ss]taatssecretaris) /.test(line)) return line;
  return line.replace(SIGNED, '\n$1\n').replace(SIGNED_LAST, '\n');
}

/** Removes what a plain-text copy adds to a letter: marks of emphasis and links, superscript tags, note numbers. */
function plain(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(SPREAD_LABEL, joinLabel)
    .replace(MISREAD_DATE, ' DATUM ')
    .replace(MISREAD_SUBJECT, 'BETREFT')
    .replace(NOT_FILLED_IN, '')
    .replace(HOW_TO_ANSWER, '')
    .replace(YOUR_LETTER, 'Uw kenmerk\n')
    .replace(SPACED_LETTERS, (word) => word.replaceAll(' ', ''))
    .replace(/\*{1,2}(?=\S)|(?<=\S)\*{1,2}/g, '')
    .replace(/\[([^[\]\n]{1,200})\]\([^()\n]{1,500}\)/g, '$1')
    .replace(/<sup>[^<\n]{0,10}<\/sup>/g, '')
    .replace(/\[\d{1,3}\]/g, '')
    .replace(TABLE_ROW, (_, cells: string) => cells.replace(/ *\| */g, '\n').replace(/^[-: \n]+$/, ''));
}

/**
 * The text of a file, or a plain-text copy, as the text of a page would be: lines where the layout had them (before
 * labels, at wide gaps, around who signed), labels with their values, no marks of emphasis. Offsets do not stay.
 */
export function unfold(text: string): string {
  const head = splitColumns(translateHead(plain(text.slice(0, HEAD_LENGTH))).split('\n'));
  const whole =
    head.map((line) => breakLongLine(line).replace(ADDRESSED, '\n')).join('\n') +
    plain(text.slice(HEAD_LENGTH));
  return whole.split('\n').map(breakSigned).join('\n');
}

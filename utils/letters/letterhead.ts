import { dateAtStart, findDate } from './dates';
import { joinLines } from './normalise';
import { referenceValue } from './own-reference';

/** What a letterhead labels. */
type Label = 'date' | 'subject' | 'own' | 'your' | 'other';

/** What stands behind the labels at the top of a letter. */
export interface Letterhead {
  date: string | null;
  subject: string | null;
  ownReference: string | null;
  yourReference: string | null;
  /** True when the text has the labels or the return address of a letter. */
  present: boolean;
}

const LABELS: [Label, RegExp][] = [
  ['date', /^(?:D ?A ?T ?U ?M|Date)\b\s*:?\s*/i],
  ['subject', /^(?:B ?E ?T ?R ?E ?F ?T|Onderwerp|Subject|(?:Inzake|Re)(?= ?:))\b\s*:?\s*/i],
  [
    'own',
    /^(?:O ?N ?S ?K ?E ?N ?M ?E ?R ?K|Ons nummer|(?:Ons )?Briefnummer|(?:Onze )?Referentie|Our ref(?:erence)?|Kenmerk)\b\s*:?\s*/i,
  ],
  [
    'your',
    /^(?:U ?W ?K ?E ?N ?M ?E ?R ?K|Uw nummer|Uw referentie|Your ref(?:erence)?|Uw brief \(kenmerk\))\b\s*:?\s*/i,
  ],
  [
    'other',
    /^(?:B ?I ?J ?L ?A ?G ?E ?N?(?:\(n\))?|Contactpersoon|Projectnaam|Bezoekadres|Postadres|Doorkiesnummer|Telefoon(?:nummer)?|E-?mail|Afschrift aan|Kopie aan|Behandeld door|Auteur|Inlichtingen(?: bij)?|Uw brief(?: van)?|Pagina|Blad)\b\s*:?\s*/i,
  ],
];
/** Lines of the column beside the labels: an office's name, an address, how to answer. */
const COLUMN =
  /^(?:>|Directoraat|Directie|DG |Bureau |Afdeling |Ministerie |Kabinet Minister|Programma|Turfmarkt|Postbus|Bij beantwoording|Correspondentie|Geachte|Wilt u|www\.|T \d|F \d|\d+ ?\/ ?\d+$)|\b\d{4} ?[A-Z]{2}\b|\b(?:Den Haag|DEN HAAG)$/;
/** A street and a number; a year at the end makes it the name of something. */
const STREET = /^\p{Lu}[\p{L}. ]{3,40} (?!(?:19|20)\d\d$)\d{1,4}[a-z]?$/u;
/** The line at the top of a ministry's paper. */
export const RETURN_ADDRESS = /^>? ?Retouradres\b/i;
const SALUTATION = /^(?:Geachte|Dear)\b/;
const MAX_LABELS_ON_LINE = 3;
const MAX_SUBJECT_LINES = 5;
/** Longer than any line of a letter on paper: a paragraph that was not broken. */
const PAPER_LINE = 110;
const CITATION_IN_SUBJECT =
  / ?\((?:Tweede Kamer|Eerste Kamer|TK|EK|Kamerstuk(?:ken)?|vergaderjaar|bijlage bij)\b[^()]{0,120}\)$/;

function labelOf(line: string): { label: Label; value: string } | null {
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(line);
    if (match) return { label, value: line.slice(match[0].length) };
  }
  return null;
}

/** A line that begins with the word of a label is a sentence when its value has not the label's form. */
function fits(label: Label, value: string): boolean {
  if (!/[\p{L}\d]/u.test(value) || labelOf(value)) return true;
  if (label === 'date') return dateAtStart(value) !== null;
  if (label === 'own' || label === 'your') return referenceValue(value) !== null;
  if (label === 'subject') return /^[^\p{L}]{0,3}(?:\p{Lu}|\d|CW)/u.test(value) || value.length < PAPER_LINE;
  return true;
}

/** Words that go on below with a small letter are no street, whatever number they end in. */
const isStreet = (line: string, next = ''): boolean => STREET.test(line) && !/^\p{Ll}/u.test(next);

/** The lines of a subject: it may run over several, and what follows it may stand directly below. */
function subjectFrom(lines: string[]): string | null {
  const start = lines.findIndex(
    (line, index) => line !== '' && !COLUMN.test(line) && !isStreet(line, lines[index + 1]),
  );
  const first = lines[start];
  if (
    start < 0 ||
    first === undefined ||
    SALUTATION.test(lines.slice(0, start + 1).find((line) => SALUTATION.test(line)) ?? '') ||
    !/\p{L}/u.test(first)
  )
    return null;
  const taken = [first];
  const after = lines.slice(start + 1, start + MAX_SUBJECT_LINES + 1);
  const blank = after.findIndex((line) => line === '' || SALUTATION.test(line));
  for (const [index, line] of after.entries()) {
    if (line === '' || COLUMN.test(line) || labelOf(line) || line.length > PAPER_LINE) break;
    if (first.length > PAPER_LINE) break;
    const closed = blank >= 0 && index < blank;
    if (!closed && !/^[\p{Ll}\d(]/u.test(line)) break;
    taken.push(line);
  }
  const subject = joinLines(taken).replace(CITATION_IN_SUBJECT, '').trim();
  return subject === '' ? null : subject.slice(0, 600);
}

/** Gives the values below a run of labels to them. In PDF text labels and values come apart. */
function assign(labels: Label[], values: string[], into: Letterhead, mayHaveSubject: boolean): void {
  let rest = values;
  if (labels.includes('date') && into.date === null) {
    const at = rest.slice(0, 8).findIndex((line) => dateAtStart(line) !== null);
    const line = rest[at];
    if (line !== undefined) {
      into.date = dateAtStart(line);
      // Labels beside each other have their values beside each other.
      const behind = line.slice(findDate(line)?.end ?? line.length).trim();
      const each = behind.split(' ');
      const beside = each.every((word) => referenceValue(word) !== null) ? each : [behind];
      rest = [...rest.slice(0, at), ...beside, ...rest.slice(at + 1)];
    }
  }
  const references = labels.filter((label) => label === 'own' || label === 'your');
  if (references.length > 0) {
    const used = new Set<string>();
    const found = rest.slice(0, 6).flatMap((line, index) => {
      const next = rest[index + 1];
      const whole = /[/-]$/.test(line) && next && !labelOf(next) ? line + next : line;
      const value = referenceValue(whole);
      if (value === null) return [];
      used.add(line);
      return value;
    });
    // One value below both labels is the sender's own: “Uw kenmerk” is the one that is left open.
    const owners = references.length > found.length ? references.toSorted() : references;
    for (const [index, owner] of owners.entries()) {
      const value = found[index] ?? null;
      if (owner === 'own') into.ownReference ??= value;
      else into.yourReference ??= value;
    }
    if (found.length <= references.length) rest = rest.filter((line) => !used.has(line));
  }
  if (labels.includes('subject') && mayHaveSubject) into.subject ??= subjectFrom(rest);
}

/**
 * Reads the labels of a letterhead (Datum, Betreft or Onderwerp, Ons kenmerk, Uw kenmerk) and what belongs to them,
 * whether on the label's line, below it, or below several labels together.
 *
 * @param lines the head of the text
 */
export function readLetterhead(lines: string[]): Letterhead {
  const read: Letterhead = {
    date: null,
    subject: null,
    ownReference: null,
    yourReference: null,
    present: false,
  };
  const salutation = lines.findIndex((line) => SALUTATION.test(line));
  let labels: Label[] = [];
  let values: string[] = [];
  let begin = 0;
  const close = () => {
    const beforeSalutation = salutation < 0 || begin < salutation;
    assign(labels, values, read, beforeSalutation);
    labels = [];
    values = [];
  };
  const open = (index: number, line: string, depth = 0): boolean => {
    const found = labelOf(line);
    if (!found || !fits(found.label, found.value)) return false;
    if (values.some((value) => value !== '')) close();
    if (labels.length === 0) begin = index;
    labels.push(found.label);
    const nested = depth < MAX_LABELS_ON_LINE && open(index, found.value, depth + 1);
    if (/[\p{L}\d]/u.test(found.value) && !nested) values.push(found.value);
    return true;
  };
  for (const [index, line] of lines.entries()) {
    if (!open(index, line)) values.push(line);
  }
  close();
  read.present =
    lines.some((line) => RETURN_ADDRESS.test(line)) ||
    [read.date, read.subject, read.ownReference].filter((value) => value !== null).length >= 2;
  return read;
}

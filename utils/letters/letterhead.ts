import { dateAtStart, findDate, placeDate } from './dates';
import { labelOf, type Label } from './labels';
import { joinLines, SALUTATION } from './normalise';
import { referenceValue } from './own-reference';

/** What stands behind the labels at the top of a letter. */
export interface Letterhead {
  date: string | null;
  subject: string | null;
  ownReference: string | null;
  yourReference: string | null;
  /** True when the text has the labels or the return address of a letter. */
  present: boolean;
}

/** Lines of the column beside the labels: an office's name, an address, how to answer. */
const COLUMN =
  /^(?:>|Directoraat|Directie|DG |Bureau |Afdeling |Ministerie |Kabinet Minister|Programma|Turfmarkt|Postbus|Bij beantwoording|Correspondentie|Geachte|Wilt u|www\.|T \d|F \d|\d+ ?\/ ?\d+$)|\b\d{4} ?[A-Z]{2}\b|\b(?:Den Haag|DEN HAAG)$/;
/** A street and a number; a year at the end makes it the name of something. */
const STREET = /^\p{Lu}[\p{L}. ]{3,40} (?!(?:19|20)\d\d$)\d{1,4}[a-z]?$/u;
/** The line at the top of a ministry's paper. */
export const RETURN_ADDRESS = /^>? ?Retouradres\b/i;
const MAX_LABELS_ON_LINE = 3;
const MAX_SUBJECT_LINES = 5;
/** Longer than any line of a letter on paper: a paragraph that was not broken. */
const PAPER_LINE = 110;
const CITATION_IN_SUBJECT =
  / ?\((?:Tweede Kamer|Eerste Kamer|TK|EK|Kamerstuk(?:ken)?|vergaderjaar|bijlage bij)\b[^()]{0,120}\)[ ./]*$/;

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

/**
 * The lines of a subject: it may run over several, and what follows it may stand directly below.
 *
 * @param behindLabel whether the first line is known to be it
 */
function subjectFrom(lines: string[], behindLabel: boolean): string | null {
  const start = behindLabel
    ? 0
    : lines.findIndex(
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
  // Before so many lines are over, only another label ends them.
  const isEnded = after.length < MAX_SUBJECT_LINES;
  for (const [index, line] of after.entries()) {
    if (line === '' || COLUMN.test(line) || labelOf(line) || placeDate(line) || line.length > PAPER_LINE)
      break;
    if (first.length > PAPER_LINE) break;
    const closed = blank < 0 ? isEnded && !isStreet(line, after[index + 1]) : index < blank;
    if (!closed && !/^[\p{Ll}\d(]/u.test(line)) break;
    taken.push(line);
  }
  const subject = joinLines(taken).replace(CITATION_IN_SUBJECT, '').trim();
  return subject === '' ? null : subject.slice(0, 600);
}

/**
 * Gives the values below a run of labels to them. In PDF text labels and values come apart.
 *
 * @param behind what stands behind the label of the subject on its own line
 */
function assign(labels: Label[], values: string[], into: Letterhead, behind: string | null): void {
  let rest = values;
  let belowDate = 0;
  if (labels.includes('date') && into.date === null) {
    const at = rest.slice(0, 8).findIndex((line) => dateAtStart(line) !== null);
    const line = rest[at];
    if (line !== undefined) {
      into.date = dateAtStart(line);
      // Labels beside each other have their values beside each other.
      const more = line.slice(findDate(line)?.end ?? line.length).trim();
      const each = more.split(' ');
      const beside = each.every((word) => referenceValue(word) !== null) ? each : [more];
      if (labels.indexOf('date') < labels.indexOf('subject')) belowDate = at;
      rest = [...rest.slice(0, at), ...beside, ...rest.slice(at + 1)];
    }
  }
  const references = labels.filter((label) => label === 'own' || label === 'your');
  const used = new Set<string>();
  if (references.length > 0) {
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
    if (found.length > references.length) used.clear();
  }
  if (!labels.includes('subject')) return;
  const isLeft = (line: string): boolean => !used.has(line);
  into.subject ??= behind
    ? subjectFrom(rest.slice(rest.indexOf(behind)), true)
    : // What a label above it stands for comes above it as well.
      (subjectFrom(rest.slice(belowDate).filter(isLeft), false) ?? subjectFrom(rest.filter(isLeft), false));
}

const LINES_ABOVE = 6;
const hasDate = (values: string[]): boolean => values.slice(0, 8).some((line) => dateAtStart(line) !== null);

/** In some PDF text the date and the subject come before both of their labels. */
function valuesAbove(lines: string[]): string[] {
  const date = lines.findIndex((line) => dateAtStart(line) !== null);
  return date < 0 ? [] : lines.slice(date);
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
  // In some files the letter itself comes before what stands beside it.
  const isAbove = lines.findIndex((line) => RETURN_ADDRESS.test(line)) < salutation;
  let labels: Label[] = [];
  let values: string[] = [];
  let begin = 0;
  let behind: string | null = null;
  const close = () => {
    if (isAbove && begin > salutation) labels = labels.filter((label) => label !== 'subject');
    if (labels.includes('date') && labels.includes('subject') && !hasDate(values)) {
      values.unshift(...valuesAbove(lines.slice(Math.max(0, begin - LINES_ABOVE), begin)));
    }
    assign(labels, values, read, behind);
    labels = [];
    values = [];
    behind = null;
  };
  const open = (index: number, line: string, depth = 0): boolean => {
    const found = labelOf(line);
    if (!found || !fits(found.label, found.value)) return false;
    if (values.some((value) => value !== '')) close();
    if (labels.length === 0) begin = index;
    labels.push(found.label);
    // `Betreft: uw brief van 12 januari` begins with no label.
    const isValue = found.label === 'subject' && /^\p{Lu}/u.test(line) && /^\p{Ll}/u.test(found.value);
    const nested = depth < MAX_LABELS_ON_LINE && !isValue && open(index, found.value, depth + 1);
    if (/[\p{L}\d]/u.test(found.value) && !nested) {
      values.push(found.value);
      if (found.label === 'subject') behind = found.value;
    }
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

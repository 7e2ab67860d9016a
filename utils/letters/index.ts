import { readAddressee } from './addressee';
import { dateAbove } from './date-above';
import { findDate, placeDate } from './dates';
import { nameBelowClosing, readInstitution } from './institutions';
import { readLetterhead } from './letterhead';
import { mastheadSender, readMasthead, type Masthead } from './masthead';
import { toLines } from './normalise';
import { signaturesOnPaper } from './office-paper';
import { readOtherDocument } from './other-documents';
import { isOfOthers, readOtherKind } from './other-kinds';
import { OF_FILE } from './of-file';
import { idsInText, ownIds } from './own-ids';
import { isReport } from './report';
import { readSignatures } from './signatures';
import { isAboutLetter, siteKind } from './site-kinds';
import type { LetterHelp, LetterReading, PageHints } from './types';
import { weigh } from './verdict';
import { yourReferenceInText } from './your-reference';

export type { LetterReading, PageHints } from './types';

/** How much of a text can be its head. UTF-16 code units and lines. */
const HEAD = { length: 6_000, lines: 120 };
const DATE_IN_OTHERS = /\b(?:Voorgesteld|Vastgesteld|[Oo]ntvangen|ingezonden)\s|^\p{Lu}\p{Ll}+ \| /gmu;
/** On the paper of a ministry its name may run over two lines. */
const MINISTRY =
  /^(Ministerie van \p{Lu}[\p{L}, ]{3,80}?(?:,| en)\n\p{L}[\p{L} ]{3,60}|Ministerie van \p{Lu}[\p{L}, ]{3,80})$/mu;

/** The first lines of a text, in lines and in length. */
function headOf(lines: string[]): string[] {
  let left = HEAD.length;
  const head: string[] = [];
  for (const line of lines.slice(0, HEAD.lines)) {
    if (left <= 0) break;
    head.push(line.slice(0, left));
    left -= line.length + 1;
  }
  return head;
}

/** The date behind `Voorgesteld`, `(ontvangen` or a kind: of motions, answers and pages; else that of questions. */
function otherDate(head: string): string | null {
  let asked: string | null = null;
  for (const match of head.matchAll(DATE_IN_OTHERS)) {
    const after = match.index + match[0].length;
    const date = findDate(
      head
        .slice(after, after + 30)
        .replace(/\s+/g, ' ')
        .trimStart(),
    );
    if (date?.start !== 0) continue;
    if (match[0][0] !== 'i') return date.iso;
    asked ??= date.iso;
  }
  return asked;
}

/** A text that may be a letter, opened but not read yet. */
export interface OpenedLetter {
  /** By what the document calls itself, which is known before the rest of it is read. */
  ownIds: string[];
  /** @param hints all that the page says about itself, where more became known since */
  read(hints?: PageHints): LetterReading;
}

/**
 * Opens a text for reading, see `readLetter`.
 *
 * @param help for the text of a file, see `of-file.ts`; that of a page needs none
 */
export function openLetter(text: string, hints: PageHints = {}, help?: LetterHelp): OpenedLetter {
  const lines = toLines(help?.unfold(text) ?? text);
  const headLines = headOf(lines);
  const masthead = readMasthead(headLines);
  const ids = ownIds(idsInText(lines, masthead), hints);
  return {
    ownIds: ids,
    read: (all = hints) => readOpened({ text, lines, headLines, masthead, ids, help }, all),
  };
}

/**
 * Reads a text as a letter to parliament: whether it is one, and from whom, when, about what, under which numbers.
 *
 * Works on text of pages (blocks separated by line feeds), of PDF (labels and values apart), of DOCX and on plain
 * text; reads letters of the government and of other bodies, with a letterhead or typeset as Kamerstuk. What a page
 * says about itself fills in what the text does not say, except the subject, which is only what the letter states.
 *
 * @param text the text of the letter, or of the page when it holds no letter
 * @param hints what the page says about itself
 */
export function readLetter(text: string, hints: PageHints = {}): LetterReading {
  return openLetter(text, hints, OF_FILE).read();
}

interface Opened {
  text: string;
  lines: string[];
  headLines: string[];
  masthead: Masthead | null;
  ids: string[];
  help: LetterHelp | undefined;
}

function readOpened(
  { text, lines, headLines, masthead, ids, help }: Opened,
  hints: PageHints,
): LetterReading {
  const head = headLines.join('\n');
  const letterhead = readLetterhead(headLines);
  const addressee = readAddressee(headLines);
  const written = readSignatures(lines);
  const signatures =
    written.length > 0 ? written : signaturesOnPaper(headLines.slice(0, addressee?.line ?? 0), lines);
  const institution = signatures.length === 0 ? readInstitution(headLines) : null;
  const place = placeDate(head);
  const site = siteKind(hints);
  const unsigned = signatures.length === 0 && !institution && !masthead && site !== 'letter';
  const otherKind =
    readOtherKind(headLines, masthead, letterhead.subject, addressee !== null) ??
    (addressee && !masthead && site !== 'letter' && isReport(headLines, addressee.line) ? 'report' : null) ??
    (addressee && unsigned && isOfOthers(headLines, lines) ? 'letter-of-others' : null);
  const verdict = weigh({
    addressed: addressee !== null,
    masthead,
    otherKind,
    site,
    aboutLetter: isAboutLetter(hints, text),
    letterhead: letterhead.present,
    placeAndDate: place !== null,
    signed: signatures.length > 0,
    text: lines.join('\n').slice(0, 20_000),
  });
  const other = otherKind && readOtherDocument(headLines, lines, masthead);
  const sender =
    other?.sender ||
    [...new Set(signatures.map(({ office }) => office))].join(' en ') ||
    institution?.name ||
    (masthead && mastheadSender(masthead)) ||
    MINISTRY.exec(head)?.[1]?.replace('\n', ' ').replace(/,$/, '');
  const signed =
    signatures.length > 0 || institution === null
      ? signatures.map(({ name }) => name)
      : (help?.readInstitutionSignatories(institution, lines) ?? nameBelowClosing(lines));
  const letterSeen = addressee !== null || letterhead.present || place !== null;
  return {
    ...verdict,
    date: letterhead.date ?? place ?? otherDate(head) ?? hints.date ?? (addressee && dateAbove(headLines)),
    subject: other?.subject ?? (letterSeen ? letterhead.subject : null),
    sender: sender ?? hints.sender ?? null,
    signatories: [...new Set(other?.signatories ?? signed)],
    ownReference:
      letterhead.ownReference ?? institution?.reference?.exec(head)?.[0].replace(/\s/, ' ') ?? null,
    yourReference: letterhead.yourReference ?? yourReferenceInText(lines),
    addressee: addressee?.name ?? null,
    documentNumber: hints.documentNumber ?? null,
    zaakNumber: hints.zaakNumber ?? null,
    dossiers: [...new Set([...(masthead?.dossiers ?? []), ...(hints.dossiers ?? [])])],
    ownIds: ids,
  };
}

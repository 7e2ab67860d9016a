import type { Masthead } from './masthead';
import { joinLines } from './normalise';
import { officeName, startsWithOffice, uncapitalise } from './offices';
import { personName } from './person-names';

/** Who and what of a parliamentary document that is no letter, as far as its head says it. */
export interface OtherDocument {
  subject: string | null;
  sender: string | null;
  signatories: string[];
}

const AUTHOR = /\bVAN (?:HET|DE) ((?:LID|LEDEN) .+)$/i;
const END_OF_MOTION = /orde van de dag\.?$/i;
const MAX_SIGNATORIES = 20;
const QUESTIONS = /^(?:Nadere )?Vragen van (?:het lid|de leden) [^\n]/;
/** `Antwoord van Minister Koolmees (Sociale Zaken en Werkgelegenheid)`. */
const ANSWERED_BY = /\bAntwoord van (?:de )?(Minister|Staatssecretaris) ([^()]{2,60}?) \(([^()]{3,80})\)/i;
/** The office that the questions name, which has the right preposition. */
const ASKED = /\baan de ((?:Minister|Staatssecretaris) (?:van|voor) \p{Lu}[\p{L}, -]{3,80}?) over\b/u;
const LOOK_AT = 8;

/** The names below a motion, one to a line. */
function signedBelow(lines: string[]): string[] {
  const end = lines.findIndex((line) => END_OF_MOTION.test(line));
  if (end < 0) return [];
  const below = lines.slice(end + 1, end + 1 + MAX_SIGNATORIES * 2);
  const names: string[] = [];
  for (const line of below) {
    if (line === '') continue;
    const name = personName(line);
    if (!name || names.length === MAX_SIGNATORIES) break;
    names.push(name);
  }
  return names;
}

/** A motion or another piece of members: `MOTIE VAN DE LEDEN INGE VAN DIJK EN GRINWIS`. */
function readMemberDocument(masthead: Masthead, lines: string[]): OtherDocument {
  const title = uncapitalise(masthead.title);
  const author = AUTHOR.exec(masthead.title)?.[1];
  const members = author && uncapitalise(author).replace(/^(?:Lid|Leden)\b/, (word) => word.toLowerCase());
  return {
    subject: title.replace(/\b(?:Lid|Leden)\b/, (word) => word.toLowerCase()),
    sender: members ?? null,
    signatories: signedBelow(lines),
  };
}

/** Answers to written questions as the Aanhangsel publishes them. */
function readAnswer(lines: string[]): OtherDocument | null {
  const start = lines.findIndex((line) => QUESTIONS.test(line));
  if (start < 0) return null;
  const head = joinLines(lines.slice(start, start + LOOK_AT));
  const answered = ANSWERED_BY.exec(head);
  const office = ASKED.exec(head)?.[1] ?? (answered ? `${answered[1]} van ${answered[3]}` : null);
  const name = answered?.[2] ? personName(answered[2]) : null;
  const subject = head.split(/ \((?:ingezonden|ontvangen) /)[0] ?? '';
  return {
    subject: subject === head ? null : subject,
    sender: office && startsWithOffice(office) ? officeName(office) : null,
    signatories: name ? [name] : [],
  };
}

/**
 * Reads who wrote a parliamentary document that is no letter, and its title; null for a text that is neither typeset
 * with a masthead nor an answer from the Aanhangsel.
 *
 * @param head the first lines
 * @param lines all lines
 */
export function readOtherDocument(
  head: string[],
  lines: string[],
  masthead: Masthead | null,
): OtherDocument | null {
  return masthead ? readMemberDocument(masthead, lines) : readAnswer(head);
}

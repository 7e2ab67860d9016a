import { isAddressedElsewhere } from './addressee';
import type { Masthead } from './masthead';
import { CLOSING } from './normalise';

/** Why a text is certainly not a letter to parliament: a key for the interface. */
export type OtherKind =
  | 'motion'
  | 'other-kamerstuk'
  | 'letter-of-parliament'
  | 'answer-in-aanhangsel'
  | 'written-questions'
  | 'disclosure-decision'
  | 'addressed-elsewhere'
  | 'decision-note'
  | 'minutes'
  | 'report'
  | 'letter-of-others';

const MOTION = /\bgehoord de beraadslaging\b[\s\S]{0,6000}?\borde van de dag\b/i;
const QUESTIONS = /^(?:Nader )?vragen van (?:het lid|de leden)\b[\s\S]{0,600}?\(ingezonden /im;
const ANSWER = /^Antwoord van (?:de )?(?:minister|staatssecretaris)[\s\S]{0,400}?\(ontvangen /im;
const DISCLOSURE = /\b(?:Wob|Woo)\b|Wet (?:open overheid|openbaarheid van bestuur)/;
const ASKED_TO_DISCLOSE =
  /\b(?:verzoek|verzocht)\b[\s\S]{0,300}?\b(?:Wet openbaarheid van bestuur|Wet open overheid|Wob|Woo)\b/;
/** As the first words: further down it is an annex in a list. */
const NOTE = /^(?:Beslisnota|Nota ter (?:beslissing|informatie|besluitvorming))\b/i;
const NOTE_STAMP = /^TER (?:BESLISSING|INFORMATIE|BESLUITVORMING|ONDERTEKENING)\b/;
const MINUTES =
  /^(?:BESLUITENLIJST|Besluitenlijst|AGENDA|Handelingen|STENOGRAM|Conceptverslag|Korte aantekeningen|Verslag van een (?:algemeen|wetgevings|nota|schriftelijk) ?overleg|Plenair verslag|Stemming(?:en|slijst))\b|^(?:Petitie|PETITIE|Convenant|CONVENANT|Persbericht|PERSBERICHT)$/;
const OWN_LETTER =
  /^BRIEF VAN (?:DE |HET )?(?:VOORZITTER VAN DE )?(?:VASTE |ALGEMENE |TIJDELIJKE |BIJZONDERE )?(?:COMMISSIE(?! VAN TOEZICHT)|PRESIDIUM|VOORZITTER VAN DE (?:TWEEDE|EERSTE) KAMER|LEDEN|LID|GRIFFIER|DELEGATIE|RAPPORTEUR)/i;

/** What a typeset Kamerstuk that is no letter to parliament is; null when it is one. */
export function kindOfMasthead({ title }: Masthead): OtherKind | null {
  if (OWN_LETTER.test(title) || /^GELEIDENDE/i.test(title)) return 'letter-of-parliament';
  if (/\bBRIEF\b/i.test(title)) return null;
  return /\bMOTIE\b/i.test(title) ? 'motion' : 'other-kamerstuk';
}

/**
 * Says what the text itself shows to be something else than a letter to parliament; null when it shows nothing.
 *
 * @param lines the head of the text
 * @param subject of the letterhead
 * @param addressed whether it is addressed to parliament, in which case it may be about anything
 */
export function readOtherKind(
  lines: string[],
  masthead: Masthead | null,
  subject: string | null,
  addressed: boolean,
): OtherKind | null {
  const kind = masthead && kindOfMasthead(masthead);
  if (kind) return kind;
  const text = lines.join('\n');
  if (QUESTIONS.test(text)) return ANSWER.test(text) ? 'answer-in-aanhangsel' : 'written-questions';
  if (!masthead && MOTION.test(text)) return 'motion';
  if (!addressed && (DISCLOSURE.test(subject ?? '') || ASKED_TO_DISCLOSE.test(text))) {
    return 'disclosure-decision';
  }
  if (!addressed && isAddressedElsewhere(lines)) return 'addressed-elsewhere';
  const first = lines.filter((line) => line !== '').slice(0, 12);
  if (first.slice(0, 2).some((line) => NOTE.test(line)) || first.some((line) => NOTE_STAMP.test(line))) {
    return 'decision-note';
  }
  if (first.slice(0, 8).some((line) => MINUTES.test(line))) return 'minutes';
  return null;
}

const OF_GOVERNMENT = /^(?:>? ?Retouradres|Ministerie|Kabinet|Directoraat|Directie)\b/i;

/**
 * Whether a letter that no member of the government signed, nor a body of the state, is of somebody else: it is on
 * nobody's paper and has a name below its closing.
 */
export function isOfOthers(head: string[], lines: string[]): boolean {
  if (head.some((line) => OF_GOVERNMENT.test(line))) return false;
  const closing = lines.findIndex((line) => CLOSING.test(line));
  return closing >= 0 && lines.slice(closing + 1).some((line) => /\p{L}/u.test(line));
}

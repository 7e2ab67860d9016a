import { MINISTRY_WORDS } from './ministries';
import { uncapitalise } from './offices';

const TITLE = /^(?:(?:drs|dr|mr|ir|ing|prof|jhr|jkvr|mevr|mw|dhr|ds|lic)\.)+$/i;
const DEGREE = /^(?:RA|MGA|MSc|MA|MBA|MPA|LLM|PhD|RE|AA|RO|EMIA|CIA|MPM),?$/;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.)+$|^(?:IJ|\p{Lu}{1,3})\.(?:\p{Lu}\.)*$/u;
const CALLED = /^\(\p{Lu}[\p{L}-]+\)$/u;
const PARTICLE = /^(?:van|von|de|den|der|ter|ten|te|['’]t|in|op|la|le|du|di|da|el|al|bin|zu|ul)$/i;
const NAME = /^(?:\p{L}['’])?\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*$/u;
const LONGEST = 8;

/** Words with a capital that stand alone on a line or in an office, but never in a name. */
const NEVER =
  /^(?:Aan|Antwoord|Antwoorden|Bestuur|Betreft|Bijlagen?|Blad|Datum|Den|Digitalisering|Directie|Directeur(?:-generaal)?|Directoraat|Eerste|Europese|Fiscaliteit|Geachte|Haag|Handel|Hoogachtend|Inhoud|Inleiding|Integratie|Jeugd|Kamer|Kamerstuk(?:ken)?|Kenmerk|Kst|Medische|Media|Mobiliteit|Minister|Ministerie|Nederland|Noot|Onderwerp|Pagina|Plv|Preventie|Rechtsbescherming|Rekenkamer|Secretaris(?:-Generaal)?|Staten-Generaal|Staatssecretaris|Stikstof|Toeslagen|Tweede|Voorzitter|Vraag|Wonen|Zorg|Ons|Uw|Met|De|Het|Een|Ik|In|Op|Dit|Deze|Zie)$/i;

/** Before a name in a copy. */
export const WAS_SIGNED = /^\(?(?:w\.?g\.|was getekend)\)?:? ?/i;

/** A name as signed, without titles, degrees and a glued note number; null when the words are no name. */
export function personName(words: string): string | null {
  const name = words
    .replace(WAS_SIGNED, '')
    .replace(/^\((.+)\)$/, '$1')
    .replace(/^(?:mevrouw|mw|de heer) /i, '')
    .replace(/(?<=\p{Ll}) ?- ?(?=\p{L})/gu, '-');
  const shouted = /\p{Lu}{3}/u.test(name) && name === name.toUpperCase();
  const tokens = (shouted ? uncapitalise(name) : name)
    .replace(/\s+/g, ' ')
    .replace(/[,;:]$/, '')
    .trim()
    .replace(/(?<=\p{Ll})\d{1,2}$/u, '')
    .split(' ')
    .flatMap((token) => splitTitle(token));
  while (TITLE.test(tokens[0] ?? '')) tokens.shift();
  while (DEGREE.test(tokens.at(-1) ?? '')) tokens.pop();
  const last = (tokens.at(-1) ?? '').replace(/,$/, '');
  if (tokens.length === 0 || tokens.length > LONGEST || !NAME.test(last) || last.length < 2) return null;
  tokens[tokens.length - 1] = last;
  const valid = tokens.every(
    (token, index) =>
      ((index > 0 && PARTICLE.test(token)) ||
        !(NEVER.test(token) || MINISTRY_WORDS.has(token.toLowerCase()))) &&
      (INITIALS.test(token) ||
        CALLED.test(token) ||
        NAME.test(token) ||
        (index > 0 && PARTICLE.test(token)) ||
        (index > 0 && index < tokens.length - 1 && token.length === 1 && /\p{Lu}/u.test(token))),
  );
  return valid ? tokens.join(' ') : null;
}

/** `dr.mr.` and `mr.A.B.` are written together, and `A.B.Jansen`. */
function splitTitle(token: string): string[] {
  if (TITLE.test(token)) return [token];
  return token.split(
    /(?<=^(?:(?:drs|dr|mr|ir|ing|prof)\.)+)(?=\p{Lu})|(?<=^(?:\p{Lu}\p{Ll}?\.)+)(?=[\p{L}'’-]{2,}$)/iu,
  );
}

/** Whether a name has a first name or initials before its surname, which a heading seldom has. */
export const hasGivenName = (name: string): boolean => name.includes(' ');

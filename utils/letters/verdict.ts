import type { Confidence } from '../references/types';
import type { Masthead } from './masthead';
import type { OtherKind } from './other-kinds';
import type { SiteKind } from './site-kinds';

/** What was found that tells whether a text is a letter to parliament. */
export interface Findings {
  addressed: boolean;
  masthead: Masthead | null;
  otherKind: OtherKind | null;
  site: SiteKind | null;
  aboutLetter: boolean;
  letterhead: boolean;
  placeAndDate: boolean;
  signed: boolean;
  /** The first 20,000 code units or so of the text. */
  text: string;
}

/** Whether it is a letter to parliament, how sure that is, and why. */
export interface Verdict {
  isLetter: boolean;
  confidence: Confidence;
  evidence: string[];
}

const TO_CHAIR = /^(?:(?:Zeer |Hoog)?geachte|Mijnheer de) (?:heer |mevrouw )?voorzitter/im;
const TO_CHAMBER = /\b(?:uw Kamer|de leden van uw Kamer|de Kamer informer|informeer ik de Kamer)\b/;
const ANSWERS =
  /\bvragen van (?:het lid|de leden) [\s\S]{0,600}?\bbeantwoord\b|\b(?:Beantwoording|Antwoorden?)(?: van| op)?(?: de)? (?:Kamervragen|schriftelijke vragen|vragen van (?:het lid|de leden))/i;

/** How much each finding counts; a letter has at least `ENOUGH`. */
const WEIGHTS: [string, number, (findings: Findings) => boolean][] = [
  ['addressed-to-parliament', 3, ({ addressed }) => addressed],
  ['masthead-letter', 3, ({ masthead, otherKind }) => masthead !== null && otherKind === null],
  ['site-says-letter', 3, ({ site }) => site === 'letter'],
  ['page-about-letter', 3, ({ site, aboutLetter }) => site === 'maybe-letter' && aboutLetter],
  ['salutation', 2, ({ text }) => TO_CHAIR.test(text)],
  ['answers-parliament', 1, ({ text }) => ANSWERS.test(text)],
  ['speaks-to-parliament', 1, ({ text }) => TO_CHAMBER.test(text)],
  ['letterhead', 1, ({ letterhead }) => letterhead],
  ['place-and-date', 1, ({ placeAndDate }) => placeAndDate],
  ['signed-by-government', 1, ({ signed }) => signed],
];
const ENOUGH = 3;
const PLENTY = 5;

/** Weighs the findings. What the text shows beats what the page says; what it certainly is beats both. */
export function weigh(findings: Findings): Verdict {
  if (findings.otherKind) return { isLetter: false, confidence: 'certain', evidence: [findings.otherKind] };
  const found = WEIGHTS.filter(([, , test]) => test(findings));
  const evidence = found.map(([key]) => key);
  const weight = found.reduce((sum, [, value]) => sum + value, 0);
  const shown = findings.addressed || findings.masthead !== null;
  if (findings.site === 'other' && !shown) {
    return { isLetter: false, confidence: 'certain', evidence: ['site-says-other-kind'] };
  }
  if (weight < ENOUGH) {
    return { isLetter: false, confidence: weight === 0 ? 'certain' : 'likely', evidence };
  }
  return { isLetter: true, confidence: weight >= PLENTY || shown ? 'certain' : 'likely', evidence };
}

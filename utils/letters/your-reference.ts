import { referenceValue } from './own-reference';

const NOTE = /\bUw kenmerk:? (\S{4,60})/;
/** `In antwoord op uw brief van 6 december 2023, nr. 2023Z19677`. */
const IN_ANSWER =
  /\buw (?:brief|verzoek|vragen) van \d{1,2} \p{L}{3,9} \d{4},? (?:\(?met )?(?:(?:uw |ons )?kenmerk:?|nr\.?:?|nummer:?) ?([A-Z\d]\S{3,59})/iu;
/** What both begin with: looking for it costs little. */
const BEGINNING = /\buw (?:kenmerk|brief|verzoek|vragen)\b/i;
/** It stands in the first lines of the letter or in its notes; further on it is somebody else's. */
const LOOK_AT = 400;

/** The reference of the letter that is answered, where the text gives it outside the letterhead; else null. */
export function yourReferenceInText(lines: string[]): string | null {
  for (const [index, line] of lines.slice(0, LOOK_AT).entries()) {
    if (!BEGINNING.test(line)) continue;
    const match = NOTE.exec(line) ?? IN_ANSWER.exec(`${line} ${lines[index + 1] ?? ''}`);
    const value = match?.[1] && referenceValue(match[1].replace(/[).,;]+$/, ''));
    if (value) return value;
  }
  return null;
}

import type { Confidence } from '../references/types';
import type { Institution } from './institutions';

/** What a page says about itself beside its text. Everything may be absent and nothing is trusted blindly. */
export interface PageHints {
  /** Address without noise. */
  url?: string;
  title?: string;
  /** ISO date (`2018-06-21`) of the document itself, not of its publication. */
  date?: string;
  sender?: string;
  /** Kind of document in the site's own word: `Brief regering`, `Motie`, `Kamerstuk`. */
  kind?: string;
  /** Document number of the Tweede Kamer, `2018D35143`. */
  documentNumber?: string;
  /** Zaak number of the Tweede Kamer, `2018Z12225`. */
  zaakNumber?: string;
  /** `kst-30573-61`. */
  kamerstukId?: string;
  /** Id on officielebekendmakingen.nl of any kind, also `ah-tk-20202021-3235`. */
  publicationId?: string;
  /** Dossier numbers without spaces: `30573`, `36410-XVI`. */
  dossiers?: string[];
  dossierTitle?: string;
  /** Where the letter itself can be downloaded. */
  fileUrl?: string;
  /** SHA-256 of the file that is read, as 64 hexadecimal digits in lower case. */
  fileDigest?: string;
}

/** What helps to read a text that has lost its layout. */
export interface LetterHelp {
  /** Gives it the lines that its layout had. */
  unfold(text: string): string;
  /** Reads who signed for an institution, wherever their names stand. */
  readInstitutionSignatories(institution: Institution, lines: string[]): string[];
}

/** What a text says about itself as a letter. A value that the text does not give is null or empty. */
export interface LetterReading {
  /** Whether this is a letter to parliament. */
  isLetter: boolean;
  confidence: Confidence;
  /** Why it is (or is not) taken for a letter: keys for the interface. */
  evidence: string[];
  /** ISO date, `2018-06-21`. */
  date: string | null;
  /**
   * The line after `Betreft` or `Onderwerp`; null in typeset letters, which have none. Of a document that is no letter:
   * its title, `Motie van het lid Ceder`.
   */
  subject: string | null;
  /** Office or body, such as `minister voor Immigratie en Asiel`, `Algemene Rekenkamer`; of a motion `lid Ceder`. */
  sender: string | null;
  /** Names as signed, `G. B. M. Leers`. */
  signatories: string[];
  /** `Ons kenmerk`. */
  ownReference: string | null;
  /** `Uw kenmerk`. */
  yourReference: string | null;
  addressee: string | null;
  documentNumber: string | null;
  zaakNumber: string | null;
  /** Dossiers the letter itself belongs to, without spaces: `30573`. */
  dossiers: string[];
  /** Every id of the document itself (`kst-30573-64`, `2018D35143`), which is never listed as a reference. */
  ownIds: string[];
}

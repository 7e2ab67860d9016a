import { readInstitutionSignatories } from './institution-signatories';
import type { LetterHelp } from './types';
import { unfold } from './unfold';

/** What it takes to read the text of a file, which pages do without: it would weigh on every one of them. */
export const OF_FILE: LetterHelp = { unfold, readInstitutionSignatories };

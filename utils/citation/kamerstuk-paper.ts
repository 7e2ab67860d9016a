import { withLabel } from './typography';

/** What the letter behind a number stands for; errata (`n1`) have no name that is generally used. */
const REPRINT = /^h(\d+)$/;
const ANNEX = /^b(\d+)$/;

/**
 * The number of a Kamerstuk within its dossier: `nr. 61`, `C`, `nr. 289 (herdruk)`, `nr. 5, bijlage 2`.
 *
 * @param reprint `h1` for a reprint, `b2` for an annex, `n1` for an erratum; null for the paper itself
 */
export function describePaper(paper: string, reprint: string | null): string {
  const number = /^\d/.test(paper) ? withLabel('nr.', paper) : paper;
  if (reprint === null) return number;
  const again = REPRINT.exec(reprint)?.[1];
  // The second reprint has to be told from the first.
  if (again !== undefined) return `${number} (${again === '1' ? 'herdruk' : withLabel('herdruk', again)})`;
  const annex = ANNEX.exec(reprint)?.[1];
  return annex === undefined ? `${number}-${reprint}` : `${number}, ${withLabel('bijlage', annex)}`;
}

/** The number of a Rijkswet, which stands in words only: `34 589 (R2077), nr. 3`, `34589-(R2077)-12`. */
const RIJKSWET = /\(\s?R\s?(\d{3,4})\s?\)/;

/** The number of a dossier with that of the Rijkswet behind it, where the words that cite it have one. */
export function withRijkswet(dossier: string, words: string): string {
  const number = RIJKSWET.exec(words)?.[1];
  return number === undefined ? dossier : withLabel(dossier, `(R${number})`);
}

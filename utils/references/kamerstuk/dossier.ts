/** The budget chapters (to XXV, with IIA, IIB, IXA and IXB) and funds that occur; chapters in small letters too. */
const SUFFIX = '(?=[IVX])X{0,2}(?:IX[AB]?|IV|II[AB]|V?I{0,3})|[ivx]{2,5}|[A-M]';
const RIJKSWET = /[\s,-]{0,3}\(R\s?\d{3,4}\)|[\s-]R\d{4}(?!\d)/y;
const SUB_DOSSIER = /\s?-\s?(0[1-9]|[12]\d|3[0-4])(?!\d)|\s(0[1-9]|[12]\d|3[0-4])(?=\s?,?\s?nr|-\d)/iy;
const SUFFIX_AFTER = new RegExp(`\\s?[-.,]?\\s?(?:(?:hoofdstuk|hfd?st\\.)\\s)?(${SUFFIX})(?![A-Za-z])`, 'y');

export interface Dossier {
  /** Five digits. */
  number: string;
  suffix: string | null;
  /** Offset of the first digit. */
  start: number;
  /** Offset after the dossier with its suffix. */
  end: number;
  /** Offset after the five digits and the number of the Rijkswet series. */
  numberEnd: number;
}

/** Matches `pattern`, which is sticky, at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a dossier of this number may exist: 1961 to some years from now. */
export function isDossierNumber(number: string): boolean {
  return number >= '10000' && number < '43000';
}

/** Reads the suffix behind the five digits between `start` and `end`, and drops a number of the Rijkswet series. */
export function readDossier(text: string, number: string, start: number, end: number): Dossier {
  const dossier: Dossier = { number, suffix: null, start, end, numberEnd: end };
  if (number.startsWith('21501')) {
    // 21 50108: the hyphen fell out.
    if (number.length === 7) return { ...dossier, number: '21501', suffix: number.slice(5) };
    const sub = matchAt(SUB_DOSSIER, text, end);
    return sub ? { ...dossier, suffix: sub[1] ?? sub[2] ?? null, end: end + sub[0].length } : dossier;
  }
  const rijkswet = matchAt(RIJKSWET, text, end);
  if (rijkswet) return { ...dossier, end: end + rijkswet[0].length, numberEnd: end + rijkswet[0].length };
  const suffix = matchAt(SUFFIX_AFTER, text, end);
  if (!suffix?.[1]) return dossier;
  return { ...dossier, suffix: suffix[1].toUpperCase(), end: end + suffix[0].length };
}

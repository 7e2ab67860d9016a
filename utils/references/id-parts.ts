/** Tweede Kamer or Eerste Kamer. */
export type Chamber = 'tk' | 'ek';

/** Year of the Eerste Kamer's papers, dossier, suffix, paper, reprint. */
const KAMERSTUK =
  /^kst-(?:(\d{8})-)?(\d{5}|[IVXLC]+)(?:-(\d{2}(?=-\d)|[IVX]+[AB]?(?=-)|[A-M](?=-)))?-([A-Z]{1,2}|\d+[a-z]?|[hnb]\d+)(?:-([hnb]\d+))?$/;
const DOSSIER = /^dossier-(\d{5}(?:-[A-Z\d]+)?)$/;

/** What the id of a Kamerstuk is made of. */
export interface KamerstukParts {
  /** `20082009`, which only old papers of the Eerste Kamer have in their ids; else null. */
  years: string | null;
  /** `30573`, or a Roman number for the Eerste Kamer's own affairs. */
  dossier: string;
  /** Budget chapter `XVI`, fund `A` or sub-dossier `02`; null when there is none. */
  suffix: string | null;
  /** `61`; a letter `D` or `188b` in the Eerste Kamer. */
  paper: string;
  /** Reprint, correction or annex: `h1`, `n1`, `b1`; null for the paper itself. */
  reprint: string | null;
}

/** The parts of the id of a Kamerstuk; null for the id of anything else. */
export function kamerstukParts(id: string): KamerstukParts | null {
  const match = KAMERSTUK.exec(id);
  if (!match) return null;
  const [, years = null, dossier = '', suffix = null, paper = '', reprint = null] = match;
  return { years, dossier, suffix, paper, reprint };
}

/** The dossier that a document belongs to, `30573` or `36410-XVI`; null when its id names none. */
export function dossierOf(id: string): string | null {
  const dossier = DOSSIER.exec(id);
  if (dossier) return dossier[1] ?? null;
  const kamerstuk = kamerstukParts(id);
  if (!kamerstuk || !/^\d/.test(kamerstuk.dossier)) return null;
  return kamerstuk.suffix ? `${kamerstuk.dossier}-${kamerstuk.suffix}` : kamerstuk.dossier;
}

/** The number of a Kamerstuk within its dossier; null for the letters of the Eerste Kamer and everything else. */
export function numberInDossier(id: string): number | null {
  const paper = kamerstukParts(id)?.paper;
  return paper && /^\d/.test(paper) ? Number.parseInt(paper, 10) : null;
}

/** The chamber whose document it is; null when its id does not tell. */
export function chamberOf(id: string): Chamber | null {
  const kamerstuk = kamerstukParts(id);
  // Papers of the Eerste Kamer bear letters (`D`, `215a`), those of old a year in their ids.
  if (kamerstuk) return kamerstuk.years || /^[A-Z]|^\d+[a-z]$/.test(kamerstuk.paper) ? 'ek' : 'tk';
  const named = /^(?:h|ah|kv|nds)-(tk|ek)-/.exec(id)?.[1];
  if (named) return named === 'tk' ? 'tk' : 'ek';
  if (/^(?:\d{4}[ADZ]\d{5}|TZ\d{6}-\d{3})$/.test(id)) return 'tk';
  return /^T\d{5}$/.test(id) ? 'ek' : null;
}

/**
 * The year of a document: parliamentary (`2010/11`) or of the calendar (`2011`); null when neither id nor words
 * tell.
 *
 * @param text the words that cite it
 */
export function yearOf({ id, text }: { id: string; text: string }): string | null {
  const inId = /^(?:kst|h-tk|h-ek|ah-tk|ah-ek)-(\d{4})\d\d(\d\d)-/.exec(id);
  if (inId) return `${inId[1]}/${inId[2]}`;
  const cited = /(?<!\d)(\d{4})\s?[-–/]\s?(?:\d\d)?(\d\d)(?!\d)/.exec(text);
  if (/^(?:kst|dossier)-/.test(id)) {
    const follows = cited && (Number(cited[1]) + 1) % 100 === Number(cited[2]);
    return follows ? `${cited[1]}/${cited[2]}` : null;
  }
  const calendar =
    /^(?:stb|stcrt|trb)-(\d{4})-|^(?:COM|SWD|SEC|JOIN):(\d{4}):|^3(\d{4})[RLDFH]|^ECLI:\w+:\w+:(\d{4}):|^(?:TZ)?(\d{4})(?:[ADZ]|\d\d-)/.exec(
      id,
    );
  return calendar?.slice(1).find(Boolean) ?? null;
}

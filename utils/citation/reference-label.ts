/** Official journals by the start of their ids. */
const BULLETINS: Record<string, string> = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };

const NO_BREAK = '\u00A0';

function year(digits: string): string {
  return `${digits.slice(0, 4)}/${digits.slice(6, 8)}`;
}

/** 30573 → 30 573, with a no-break space. */
function dossier(number: string): string {
  return /^\d{5}$/.test(number) ? `${number.slice(0, 2)}${NO_BREAK}${number.slice(2)}` : number;
}

function nr(number: string): string {
  return `nr.${NO_BREAK}${number}`;
}

/** `36410-XVI` → 36 410-XVI; `21501-02` → 21 501-02. */
function dossierWithSuffix(number: string, suffix: string | undefined): string {
  return suffix ? `${dossier(number)}-${suffix}` : dossier(number);
}

type Label = [pattern: RegExp, label: (parts: string[]) => string];

const KAMERSTUK =
  /^kst-(?:(\d{8})-)?(\d{5}|[IVXLC]+)(?:-(\d{2}(?=-\d)|[IVX]+[AB]?(?=-)|[A-M](?=-)))?-([A-Z]{1,2}|\d+[a-z]?)(?:-([hnb]\d+))?$/;

const LABELS: Label[] = [
  [
    KAMERSTUK,
    ([, inYear, number = '', suffix, paper = '', reprint]) => {
      const upper = inYear || /^[A-Z]/.test(paper);
      const house = upper ? `Kamerstukken I${inYear ? ` ${year(inYear)},` : ''}` : 'Kamerstuk';
      const document = /^[A-Z]/.test(paper) ? paper : nr(paper);
      return `${house} ${dossierWithSuffix(number, suffix)}, ${document}${reprint ? `-${reprint}` : ''}`;
    },
  ],
  [
    /^dossier-(\d{5})(?:-(.+))?$/,
    ([, number = '', suffix]) => `Dossier ${dossierWithSuffix(number, suffix)}`,
  ],
  [
    /^h-(tk|ek)-(\d{8})-(\d+)(?:-(\d+))?$/,
    ([, chamber, years = '', first = '', second]) => {
      const house = `Handelingen ${chamber === 'ek' ? 'I' : 'II'} ${year(years)}`;
      if (!second) return `${house}, ${nr(first)}`;
      if (years >= '20102011') return `${house}, ${nr(first)}, item${NO_BREAK}${second}`;
      if (years >= '20092010') return `${house}, ${nr(first)}, p.${NO_BREAK}${second}`;
      return `${house}, p.${NO_BREAK}${first}-${second}`;
    },
  ],
  [
    /^h-(tk|ek)-(\d{8})-(\d+)-(\d+)-(\d+)$/,
    ([, chamber, years = '', meeting = '', first, last]) =>
      `Handelingen ${chamber === 'ek' ? 'I' : 'II'} ${year(years)}, ${nr(meeting)}, p.${NO_BREAK}${first}-${last}`,
  ],
  [
    /^ah-(tk|ek)-(\d{8})-(\d+)$/,
    ([, chamber, years = '', number = '']) =>
      `Aanhangsel Handelingen ${chamber === 'ek' ? 'I' : 'II'} ${year(years)}, ${nr(number)}`,
  ],
  [/^\d{4}D\d{5}$/, ([id = '']) => `Document ${id}`],
  [/^\d{4}Z\d{5}$/, ([id = '']) => `Zaak ${id}`],
  [/^\d{4}A\d{5}$/, ([id = '']) => `Activiteit ${id}`],
  [/^(?:TZ\d{6}-\d{3}|T\d{5})$/, ([id = '']) => `Toezegging ${id}`],
  [/^kv-(?:tk-)?(.+)$/, ([, number = '']) => `Kamervraag ${number}`],
  [/^nds-tk-(.+)$/, ([, number = '']) => `Document ${number}`],
  [/^blg-(\d+)$/, ([, number = '']) => `Bijlage ${number}`],
  [
    /^(stb|stcrt|trb)-(\d{4})-(.+)$/,
    ([, journal = '', issued, number = '']) => `${BULLETINS[journal] ?? journal} ${issued}, ${nr(number)}`,
  ],
  [
    /^3(\d{4})([RLDF])0*(\d+)$/,
    ([, issued, kind = '', number]) => {
      const names: Record<string, string> = {
        R: 'Verordening',
        L: 'Richtlijn',
        D: 'Besluit',
        F: 'Kaderbesluit',
      };
      const [one, two] = kind === 'R' && Number(issued) < 2015 ? [number, issued] : [issued, number];
      return `${names[kind] ?? kind} ${one}/${two}`;
    },
  ],
  [
    /^(COM|SWD|SEC|JOIN):(\d{4}):(\d+)$/,
    ([, series, issued, number]) => `${series}(${issued})${NO_BREAK}${number}`,
  ],
  [/^ECLI:.+$/, ([id = '']) => id],
  [/^[A-Z]{2}\d{4}$/, ([id = '']) => `LJN ${id}`],
  [/^W\d{2}\..+$/, ([id = '']) => `Advies Raad van State ${id}`],
];

/**
 * A short label in Dutch typography for people: "Kamerstuk 30 573, nr. 61", with no-break spaces within numbers.
 *
 * @param reference a canonical id, or anything with one
 * @returns the label; the id itself where there is no better name
 */
export function describeReference(reference: string | { id: string; text?: string }): string {
  const id = typeof reference === 'string' ? reference : reference.id;
  for (const [pattern, label] of LABELS) {
    const match = pattern.exec(id);
    if (match) return label([...match]);
  }
  return id;
}

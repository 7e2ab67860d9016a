import type { DocumentParts } from './document-parts';
import { withLabel } from './typography';

type EuAct = Extract<DocumentParts, { kind: 'eu-act' }>;

const NAMES: Record<EuAct['act'], string> = {
  R: 'Verordening',
  L: 'Richtlijn',
  D: 'Besluit',
  F: 'Kaderbesluit',
  H: 'Aanbeveling',
};
/** Since then the year comes first in the number of a regulation. */
const YEAR_FIRST_SINCE = 2015;
/** Until then the year is written with two digits. */
const TWO_DIGITS_UNTIL = 1998;

const BODY = '(?:EU|EG|EEG|EGKS|GBVB|JBZ|Euratom)';
const BEFORE_NUMBER = new RegExp(`\\((${BODY}(?:,\\s?${BODY})?)\\)`);
const BEHIND_NUMBER = new RegExp(`/\\s?(${BODY})(?![A-Za-z])`);

/**
 * An act of the European Union by its name and number: `Richtlijn 95/46/EG`, `Verordening (EU) nr. 952/2013`,
 * `Verordening (EU) 2016/679`. The community is not in the id: it is only given when the words say it.
 *
 * @param words how the document that cites it names it; empty when that is not known
 */
export function describeEuAct({ act, year, number }: EuAct, words = ''): string {
  const written = Number(year) <= TWO_DIGITS_UNTIL ? year.slice(2) : year;
  const community = BEFORE_NUMBER.exec(words)?.[1] ?? BEHIND_NUMBER.exec(words)?.[1];
  const name = act === 'D' && /beschikking/i.test(words) ? 'Beschikking' : NAMES[act];
  const inFront = act === 'R' || BEFORE_NUMBER.test(words);
  const before = community && inFront ? ` (${community})` : '';
  const behind = community && !inFront ? `/${community}` : '';
  if (act !== 'R') return `${name}${before} ${written}/${number}${behind}`;
  if (Number(year) >= YEAR_FIRST_SINCE) return `${name}${before} ${year}/${number}`;
  return `${name}${before} ${withLabel('nr.', `${number}/${written}`)}`;
}

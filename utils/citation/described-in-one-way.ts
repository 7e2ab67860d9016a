import type { Chamber } from '../references/id-parts';
import type { DocumentParts } from './document-parts';
import { describeEuAct } from './eu-acts';
import { withLabel } from './typography';
import type { CitationPart } from './types';

/** Documents whose name is the same in a citation and in the Chamber's own short way. */
type NamedInOneWay = Extract<
  DocumentParts,
  { kind: 'handelingen' | 'aanhangsel' | 'eu-act' | 'commission' | 'numbered' }
>;

export const italic = (text: string): CitationPart => ({ text, italic: true });
export const houseOf = (chamber: Chamber): string => (chamber === 'ek' ? 'I' : 'II');
const nr = (number: string): string => withLabel('nr.', number);

function handelingen({
  chamber,
  year,
  meeting,
  item,
  pages,
}: Extract<DocumentParts, { kind: 'handelingen' }>): CitationPart[] {
  const place = [
    year,
    ...(meeting === null ? [] : [nr(meeting)]),
    ...(item === null ? [] : [withLabel('item', item)]),
    ...(pages === null ? [] : [withLabel('p.', pages)]),
  ];
  return [italic(`Handelingen ${houseOf(chamber)}`), { text: ` ${place.join(', ')}` }];
}

/** `COM(2021) 726`; that it is the final text is only said where the words say it: `COM(2013) 837 final`. */
function describeCommissionDocument(
  { series, year, number }: Extract<DocumentParts, { kind: 'commission' }>,
  words: string,
): string {
  const ending = /\d\s{0,2}(?:(final)|(def)(?:initief)?)\b/.exec(words);
  const final = ending === null ? '' : ending[1] === undefined ? ' def.' : ' final';
  return `${withLabel(`${series}(${year})`, number)}${final}`;
}

/** @param words how the citing document names it; empty when that is not known */
export function describeInOneWay(parts: NamedInOneWay, words: string): CitationPart[] {
  switch (parts.kind) {
    case 'handelingen':
      return handelingen(parts);
    case 'aanhangsel':
      return [
        italic(`Aanhangsel Handelingen ${houseOf(parts.chamber)}`),
        { text: ` ${parts.year}, ${nr(parts.number)}` },
      ];
    case 'eu-act':
      return [{ text: describeEuAct(parts, words) }];
    case 'commission':
      return [{ text: describeCommissionDocument(parts, words) }];
    case 'numbered':
      return [{ text: `${parts.name} ${parts.number}` }];
  }
}

import type { Example, Reading, Rule } from './rule';

const SAYS_SO = /toezegging|geregistreerd/i;
const NUMBERED = /\bnr\.?\s$/i;
const REACH = 120;
const BEHIND = 20;

/** Numbers of commitments: TZ202502-117 of the Tweede Kamer, T03357 of the Eerste Kamer. */
export const toezeggingen: Rule = {
  anchor: /(?<![A-Za-z\d])(?:TZ\s?(20\d{4})-\s?(\d{3})|T([O0]\d{4}))(?!\d)/g,
  read(text, match): Reading[] {
    const place = { type: 'toezegging', start: match.index, end: match.index + match[0].length } as const;
    if (match[1]) return [{ ...place, id: `TZ${match[1]}-${match[2]}`, confidence: 'certain' }];
    const id = `T${(match[3] ?? '').replace('O', '0')}`;
    const around = text.slice(Math.max(0, match.index - REACH), place.end + BEHIND);
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    return SAYS_SO.test(around) || NUMBERED.test(before)
      ? [{ ...place, id, confidence: 'certain' }]
      : [{ ...place, id, confidence: 'doubtful', reason: 'without-label' }];
  },
};

export const toezeggingenExamples: Example[] = [
  { text: 'toezegging (TZ202502-117)', ids: ['TZ202502-117'] },
  { text: 'Toezeggingen TZ202211-168 inzake', ids: ['TZ202211-168'] },
  { text: 'toezegging TZ202402-035.', ids: ['TZ202402-035'] },
  { text: 'T02345 (toezegging)', ids: ['T02345'] },
  { text: 'de toezegging T03357', ids: ['T03357'] },
  { text: 'geregistreerd onder nr. TO3357.5', ids: ['T03357'] },
  { text: 'type T01234', ids: [] },
];

import { GrowingBytes } from './growing-bytes';
import { LetterList } from './letter-list';
import { writePositions } from './positions';
import { Segment } from './segment';
import { eachTerm } from './terms';
import { TextListWriter } from './text-list';
import type { SearchableSnippet } from './types';

const DAY = 86_400_000;
/** The day of a letter without a date: before and after nothing. */
export const NO_DAY = -(2 ** 31);

/** How fast more of the same word stops to count: the k1 of BM25. */
const SATURATION = 1.2;
const HEAVIEST = 255;

/**
 * The weight of a term in a passage, in one byte.
 *
 * BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004) adds up the
 * weighted occurrences over all fields first and saturates then, so that one word in a note is worth more than a
 * word said ten times in a quote.
 */
function saturated(sum: number): number {
  return Math.max(1, Math.round((HEAVIEST * sum) / (sum + SATURATION)));
}

function dayOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / DAY);
}

/** The occurrences of one term, passage by passage: four numbers each, as objects would take most of the time. */
type Noted = number[];
const NUMBERS_NOTED = 4;

/** Builds the inverted file of some passages. */
export function buildSegment(snippets: SearchableSnippet[]): Segment {
  const byTerm = new Map<string, Noted>();
  const texts = new TextListWriter(snippets.length * 1000);
  const ids = new TextListWriter(snippets.length * 36);
  const letters = new LetterList();
  for (const [passage, snippet] of snippets.entries()) {
    eachTerm(snippet, (term, field, position, weight) => {
      const noted = byTerm.get(term);
      if (noted) noted.push(passage, field, position, weight);
      else byTerm.set(term, [passage, field, position, weight]);
    });
    const { quote, note, tags, references } = snippet;
    texts.push(JSON.stringify([quote, note, tags, references]));
    ids.push(snippet.id);
  }

  const terms = [...byTerm.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const termStarts = new Uint32Array(terms.length + 1);
  for (const [index, term] of terms.entries()) termStarts[index + 1] = termStarts[index]! + term.length;
  const termCodes = new Uint16Array(termStarts[terms.length]!);
  const postingStarts = new Uint32Array(terms.length + 1);
  const positionStarts = new Uint32Array(terms.length + 1);
  const passageStarts = new Uint32Array(terms.length + 1);
  const passages = new GrowingBytes(snippets.length * 100);
  const weights: number[] = [];
  const positions = new GrowingBytes(snippets.length * 200);
  for (const [index, term] of terms.entries()) {
    const start = termStarts[index]!;
    for (let place = 0; place < term.length; place += 1) termCodes[start + place] = term.charCodeAt(place);
    writePostings(byTerm.get(term)!, passages, weights, positions);
    postingStarts[index + 1] = weights.length;
    passageStarts[index + 1] = passages.length;
    positionStarts[index + 1] = positions.length;
  }
  const [idBytes, idStarts] = ids.finish();
  const data = {
    termCodes,
    termStarts,
    postingStarts,
    passages: passages.finish(),
    passageStarts,
    weights: Uint8Array.from(weights),
    positionStarts,
    positions: positions.finish(),
    idBytes,
    idStarts,
    created: Float64Array.from(snippets, ({ createdAt }) => Date.parse(createdAt) || 0),
    days: Int32Array.from(snippets, ({ date }) => dayOf(date)),
  };
  const letterOf = Uint32Array.from(snippets, ({ title, sender }) =>
    letters.numberOf(JSON.stringify([title, sender])),
  );
  const [bytes, starts] = texts.finish();
  const [letterBytes, letterStarts] = letters.finish();
  return new Segment(data, { bytes, starts, letterOf, letterBytes, letterStarts });
}

/** Gathers the occurrences of one term, which come passage by passage, into one posting for each passage. */
function writePostings(
  noted: Noted,
  passages: GrowingBytes,
  weights: number[],
  positions: GrowingBytes,
): void {
  let index = 0;
  let last = 0;
  while (index < noted.length) {
    const passage = noted[index]!;
    let weight = 0;
    let fields = 0;
    const places: number[] = [];
    for (; noted[index] === passage; index += NUMBERS_NOTED) {
      fields |= noted[index + 1]!;
      if (noted[index + 2]! >= 0) places.push(noted[index + 2]!);
      weight += noted[index + 3]!;
    }
    passages.pushNumber(passage - last);
    last = passage;
    weights.push(saturated(weight));
    writePositions(positions, fields, places);
  }
}

import { NO_DAY } from './build-segment';
import type { Collection } from './collection';
import { fold } from './fold';
import { same } from './likeness';
import { phraseIn } from './phrases';
import { type PostingList, postingsOf } from './posting-list';
import type { Condition, Filter } from './query';
import type { Segment } from './segment';
import { referenceTerm, senderTerm, tagTerm } from './terms';

/** Tags that are what was typed; when there is none, those that begin with it. */
function tagged({ segments }: Collection, value: string): PostingList[] {
  const term = tagTerm(value);
  const whole = segments.flatMap((segment) => {
    const index = segment.dictionary.find(term);
    return index >= 0 && segment.count(index) > 0 ? [postingsOf(segment, index, index + 1, 1)] : [];
  });
  return whole.length > 0 ? whole : segments.map((segment) => beginningWith(segment, term));
}

function beginningWith(segment: Segment, beginning: string): PostingList {
  const [first, end] = segment.dictionary.range(beginning);
  return postingsOf(segment, first, end, 1);
}

/** Senders in which the typed letters stand anywhere: there are few of them, so each is looked at. */
function sentBy({ segments }: Collection, value: string): PostingList[] {
  const wanted = fold(value);
  return segments.flatMap((segment) => {
    const { dictionary } = segment;
    const [first, end] = dictionary.range(senderTerm(''));
    const terms = Array.from({ length: end - first }, (_, index) => first + index);
    return terms
      .filter((term) => dictionary.term(term).includes(wanted))
      .map((term) => postingsOf(segment, term, term + 1, 1));
  });
}

/** A document itself, and what is in it when it is a dossier. */
function citing({ segments }: Collection, ids: string[]): PostingList[] {
  return segments.flatMap((segment) =>
    ids.flatMap((id) => {
      const term = segment.dictionary.find(referenceTerm(id));
      const own = term >= 0 ? [postingsOf(segment, term, term + 1, 1)] : [];
      return [...own, beginningWith(segment, `${referenceTerm(id)}-`)];
    }),
  );
}

/** Words that follow each other; of a single word the places need not be read. */
function holding(collection: Collection, words: string[], allowed: Uint8Array): PostingList[] {
  const [only] = words;
  if (only === undefined || words.length > 1) {
    return collection.segments.map((segment) => {
      const base = collection.base(segment);
      return phraseIn(segment, words, 1, (passage) => allowed[base + passage] === 1);
    });
  }
  return same(collection.segments, only).map(({ segment, term, end }) => postingsOf(segment, term, end, 1));
}

function listsFor(collection: Collection, condition: Condition, allowed: Uint8Array): PostingList[] {
  switch (condition.kind) {
    case 'tag':
      return tagged(collection, condition.value);
    case 'sender':
      return sentBy(collection, condition.value);
    case 'reference':
      return citing(collection, condition.ids);
    case 'words':
      return holding(collection, condition.words, allowed);
    default:
      return [];
  }
}

/** 1 for each passage that fulfils a condition; those that are not `allowed` need not be looked at. */
function fulfilling(collection: Collection, condition: Condition, allowed: Uint8Array): Uint8Array {
  const fulfils = new Uint8Array(collection.size);
  if (condition.kind === 'after' || condition.kind === 'before') {
    const { kind, period } = condition;
    for (const segment of collection.segments) {
      const base = collection.base(segment);
      const { days } = segment.data;
      for (let passage = 0; passage < days.length; passage += 1) {
        const day = days[passage]!;
        if (day === NO_DAY) continue;
        if (kind === 'after' ? day > period.last : day < period.first) fulfils[base + passage] = 1;
      }
    }
    return fulfils;
  }
  for (const { segment, passages, from, to } of listsFor(collection, condition, allowed)) {
    const base = collection.base(segment);
    for (let posting = from; posting < to; posting += 1) fulfils[base + passages[posting]!] = 1;
  }
  return fulfils;
}

const effort = ({ condition }: Filter): number => (condition.kind === 'words' ? condition.words.length : 0);

/** 1 for each passage that is there and passes all filters; null when none does. */
export function allowedBy(collection: Collection, filters: readonly Filter[]): Uint8Array | null {
  const allowed = new Uint8Array(collection.size).fill(1);
  for (const segment of collection.segments) {
    if (segment.removedCount === 0) continue;
    const base = collection.base(segment);
    for (let passage = 0; passage < segment.size; passage += 1) {
      if (segment.removed[passage]) allowed[base + passage] = 0;
    }
  }
  // Phrases take the longest: they are looked for in what the others leave.
  const quickFirst = filters.toSorted((a, b) => effort(a) - effort(b));
  for (const { condition, without } of quickFirst) {
    const fulfils = fulfilling(collection, condition, allowed);
    const wanted = without ? 0 : 1;
    let left = 0;
    for (let passage = 0; passage < allowed.length; passage += 1) {
      if (fulfils[passage] !== wanted) allowed[passage] = 0;
      left += allowed[passage]!;
    }
    if (left === 0) return null;
  }
  return allowed;
}

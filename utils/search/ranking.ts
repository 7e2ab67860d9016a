import { Best } from './best';
import type { Collection } from './collection';
import { allowedBy } from './filters';
import type { Group, GroupReader } from './groups';
import { eachNearness } from './phrases';
import type { Query } from './query';
import { Scoreboard } from './scoreboard';
import type { ResultOrder } from './types';

/** What was found, and how it was understood. */
export interface Ranked {
  results: { number: number; score: number }[];
  groups: Group[];
  /** How many passages fit, of which `results` are the first. */
  total: number;
}

/** Who finds so many passages that hold the words as typed looks no further. */
const ENOUGH = 20;
/** The same for several words: who finds them together has found what was meant. */
const ENOUGH_TOGETHER = 3;
/** The same for passages in which only unknown words were guessed. */
const ENOUGH_GUESSED = 1;
/** One bit of the scoreboard for each group; what is typed beyond that says no more. */
const MOST_GROUPS = 31;
/** At least so many are compared closely. */
const MOST_COMPARED = 100;
/** Each group that a passage holds counts more than all weights together. */
const GROUP_STEP = 1000;
const HIGHEST_WEIGHTS = GROUP_STEP - 1;

const SIDE_BY_SIDE = 1;
const MOST_NEIGHBOURS = 10;
const RECENCY = 0.03;
const YEAR = 365 * 86_400_000;
/** Words that a larger share of all passages holds tell little: a few of them count, their nearness does not. */
const SHARE_USUAL = 0.3;
const MOST_USUAL = 3;

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Finds the best passages for what was typed. Keeps its scoreboard, which is as large as the index. */
export class Ranking {
  readonly #board = new Scoreboard();

  /** The best passages, best first: all groups before some of them, likelier readings before others. */
  rank(collection: Collection, reader: GroupReader, query: Query, limit: number, order: ResultOrder): Ranked {
    const allowed = allowedBy(collection, query.filters);
    if (!allowed) return { results: [], groups: [], total: 0 };
    const asked = query.words.length + query.phrases.length + query.dates.length + query.references.length;
    if (asked === 0) return { ...unasked(collection, allowed, limit, order), groups: [] };
    let groups = reader.read('as typed');
    let complete = this.#addUp(collection, groups, allowed);
    if (complete < (query.words.length > 1 ? ENOUGH_TOGETHER : ENOUGH) && query.words.length > 0) {
      groups = reader.read('unknown words');
      complete = this.#addUp(collection, groups, allowed);
      if (complete < (query.words.length > 1 ? ENOUGH_GUESSED : ENOUGH)) {
        groups = reader.read('all words');
        complete = this.#addUp(collection, groups, allowed);
      }
    }
    if (complete === 0) this.#addSome(collection, groups);
    return { ...this.#best(collection, groups, query, allowed, limit, order), groups };
  }

  /** Adds up all groups for passages that hold every one of them; returns how many these are. */
  #addUp(collection: Collection, groups: readonly Group[], allowed: Uint8Array): number {
    this.#board.clear(collection.size);
    const order = rarestFirst(groups, collection);
    for (const [index, group] of order.entries()) {
      const weight = rarity(collection, group);
      for (const list of group.lists) {
        this.#board.add(list, collection.base(list.segment), 1 << index, weight, index > 0);
      }
    }
    const all = 2 ** order.length - 1;
    let complete = 0;
    for (let index = 0; index < this.#board.count; index += 1) {
      const number = this.#board.passage(index);
      if (this.#board.bits(number) === all && allowed[number] === 1) complete += 1;
    }
    return complete;
  }

  /** Lets passages in that hold only some of the groups, as nothing holds all. */
  #addSome(collection: Collection, groups: readonly Group[]): void {
    for (const [index, group] of rarestFirst(groups, collection).entries()) {
      if (index === 0) continue;
      const weight = rarity(collection, group);
      for (const list of group.lists) {
        this.#board.add(list, collection.base(list.segment), 1 << index, weight, false);
      }
    }
  }

  #best(
    collection: Collection,
    groups: readonly Group[],
    query: Query,
    allowed: Uint8Array,
    limit: number,
    order: ResultOrder,
  ): Omit<Ranked, 'groups'> {
    const board = this.#board;
    const required = rarestFirst(groups, collection).reduce(
      (bits, group, index) => (group.required ? bits | (1 << index) : bits),
      0,
    );
    let most = 0;
    for (let index = 0; index < board.count; index += 1) {
      const number = board.passage(index);
      const bits = board.bits(number);
      if (allowed[number] === 1 && (bits & required) === required) most = Math.max(most, bitCount(bits));
    }
    if (most === 0) return { results: [], total: 0 };
    if (order === 'relevance') this.#raiseNear(collection, groups, query, most);
    const best = new Best(Math.max(limit, MOST_COMPARED));
    let total = 0;
    for (let index = 0; index < board.count; index += 1) {
      const number = board.passage(index);
      const bits = board.bits(number);
      if (allowed[number] !== 1 || (bits & required) !== required || bitCount(bits) < most) continue;
      total += 1;
      best.offer(number, order === 'date' ? dayOf(collection, number) : board.score(number));
    }
    const results =
      order === 'date' ? latestFirst(collection, best.kept()) : bestFirst(collection, best.kept(), most);
    return { results: results.slice(0, limit), total };
  }

  /** Passages in which typed neighbours stand near each other are worth more. */
  #raiseNear(collection: Collection, groups: readonly Group[], { inOrder }: Query, most: number): void {
    const usual = collection.live * SHARE_USUAL;
    const isCommon = new Map(groups.map(({ typed, exact }) => [typed, exact > usual]));
    for (let index = 0; index + 1 < Math.min(inOrder.length, MOST_NEIGHBOURS); index += 1) {
      const [first, second] = [inOrder[index]!, inOrder[index + 1]!];
      if (first === second || (isCommon.get(first) && isCommon.get(second))) continue;
      for (const segment of collection.segments) {
        const base = collection.base(segment);
        const one = segment.dictionary.find(first);
        const other = segment.dictionary.find(second);
        if (one < 0 || other < 0) continue;
        const isWanted = (passage: number) => bitCount(this.#board.bits(base + passage)) === most;
        eachNearness(segment, one, other, isWanted, (passage, gap) => {
          this.#board.raise(base + passage, 1 + SIDE_BY_SIDE / gap ** 2);
        });
      }
    }
  }
}

function found({ lists }: Group): number {
  return lists.reduce((sum, { live }) => sum + live, 0);
}

/** The groups that are added up, the one with the fewest passages first; at most as many as there are bits. */
function rarestFirst(groups: readonly Group[], { live }: Collection): Group[] {
  const sorted = groups
    .map((group) => ({ group, size: found(group) }))
    .toSorted((a, b) => Number(b.group.required) - Number(a.group.required) || a.size - b.size);
  let usual = 0;
  return sorted
    .filter(({ group }) => group.required || group.exact <= live * SHARE_USUAL || ++usual <= MOST_USUAL)
    .slice(0, MOST_GROUPS)
    .map(({ group }) => group);
}

/** How much it says that a passage holds a group: the inverse document frequency (Spärck Jones, 1972). */
function rarity({ live }: Collection, group: Group): number {
  const { exact } = group;
  return Math.log(1 + live / (1 + (exact > 0 ? exact : found(group))));
}

interface Facts {
  number: number;
  created: number;
}

function facts(collection: Collection, number: number): Facts {
  const { segment, passage } = collection.locate(number);
  return { number, created: segment.data.created[passage]! };
}

function idOf(collection: Collection, number: number): string {
  const { segment, passage } = collection.locate(number);
  return segment.id(passage);
}

/** The highest score first; of equal ones what was kept last. */
function highestFirst(
  collection: Collection,
  results: (Facts & { score: number })[],
): { number: number; score: number }[] {
  const byId = (one: number, other: number) => (idOf(collection, one) < idOf(collection, other) ? -1 : 1);
  return results
    .toSorted((a, b) => b.score - a.score || b.created - a.created || byId(a.number, b.number))
    .map(({ number, score }) => ({ number, score }));
}

/** The better first; of two that fit as well, the one that was kept later. */
function bestFirst(
  collection: Collection,
  results: { number: number; score: number }[],
  groups: number,
): { number: number; score: number }[] {
  const known = results.map(({ number, score }) => ({ ...facts(collection, number), score }));
  const now = known.reduce((latest, { created }) => Math.max(latest, created), 0);
  for (const result of known) {
    const recent = 1 + RECENCY * Math.exp((result.created - now) / YEAR);
    result.score = groups * GROUP_STEP + Math.min(result.score * recent, HIGHEST_WEIGHTS);
  }
  return highestFirst(collection, known);
}

function dayOf(collection: Collection, number: number): number {
  const { segment, passage } = collection.locate(number);
  return segment.data.days[passage]!;
}

/** The passages of the newest letters first; within a day, and where there is none, those that were kept last. */
function latestFirst(
  collection: Collection,
  results: { number: number; score: number }[],
): { number: number; score: number }[] {
  return highestFirst(
    collection,
    results.map(({ number }) => ({ ...facts(collection, number), score: dayOf(collection, number) })),
  );
}

/** What passes the filters when nothing else was asked: what was kept last, or the newest letters, first. */
function unasked(
  collection: Collection,
  allowed: Uint8Array,
  limit: number,
  order: ResultOrder,
): Omit<Ranked, 'groups'> {
  const best = new Best(limit);
  let total = 0;
  for (const segment of collection.segments) {
    const base = collection.base(segment);
    const values = order === 'date' ? segment.data.days : segment.data.created;
    for (let passage = 0; passage < values.length; passage += 1) {
      if (allowed[base + passage] !== 1) continue;
      total += 1;
      best.offer(base + passage, values[passage]!);
    }
  }
  const kept = best.kept();
  if (order === 'date') return { results: latestFirst(collection, kept), total };
  return {
    results: bestFirst(
      collection,
      kept.map(({ number }) => ({ number, score: 0 })),
      0,
    ),
    total,
  };
}

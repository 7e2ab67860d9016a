import type { Acronyms } from './acronyms';
import type { Collection } from './collection';
import {
  LONG_PART,
  type Likeness,
  beginnings,
  canBeGuessed,
  guesses,
  neighbours,
  parts,
  same,
} from './likeness';
import { datedLists } from './dated';
import { knownAcronymsIn, knownForms } from './known-acronyms';
import { phraseIn } from './phrases';
import { type PostingList, newestPostings, postingsIn, postingsOf } from './posting-list';
import type { Query } from './query';
import type { Segment } from './segment';
import { referenceTerm } from './terms';
import { readTypedDate, type TypedDate } from './typed-dates';

/** One thing that was typed, and every passage that may be meant by it, the likeliest first. */
export interface Group {
  lists: PostingList[];
  /** Words of the index that were taken for it, for marking. */
  meant: Likeness[];
  /** The words that stand for it side by side, for marking. */
  sideBySide: string[][];
  typed: string;
  /** How many passages hold exactly what was typed. */
  exact: number;
  /** A passage without it is no answer. */
  required: boolean;
}

/** How far is looked beyond the typed words: not at all, for words that nothing holds, or for all of them. */
export type Effort = 'as typed' | 'unknown words' | 'all words';

/** Two typed words that are one in the text, or the other way round. */
const JOINED = 4;
const PARTED = 0.93;
const ACRONYM = 0.9;
/** Whoever spells an acronym out means the acronym, not the words wherever they stand. */
const SPELLED_OUT = 2;
const SHORTEST_PARTED = 7;
const SHORTEST_HALF = 3;
/** Who finds so many passages with the word itself does not need its halves. */
const ENOUGH_EXACT = 10;
/** Guessing takes time; a long query says enough without. */
const MOST_GUESSED = 6;
/** How much rarer guesses count more; less than the step from one mistake to two. */
const RARITY = 0.15;
/** What is left of a guess when the typed word is a part of compounds. */
const BESIDE_PARTS = 0.4;
/** A short beginning stands for so many postings at most: those of the passages that were kept last. */
const MOST_POSTINGS = 10_000;

const WHOLE_NUMBER = 1;
const IN_DOSSIER = 0.5;
const NUMBER_BEGINNING = 0.3;
const NUMBER_AS_WORD = 0.2;
const OF_THAT_DATE = 1;
/** A year that stands in the text is meant sooner than that of the letter. */
const OF_THAT_YEAR = 0.4;
const YEAR = /^(?:19|20)\d\d$/;
/** A word that may be a dossier. */
const DOSSIER = /^\d{5}$/;

function group(typed: string, known: Partial<Group>): Group {
  return { typed, lists: [], meant: [], sideBySide: [], exact: 0, required: false, ...known };
}

function count(lists: readonly PostingList[]): number {
  return lists.reduce((sum, { live }) => sum + live, 0);
}

function besides(lists: PostingList[]): PostingList[] {
  return lists.filter(({ live }) => live > 0);
}

/** A document number as far as it was typed: itself, what is in its dossier, what it may become. */
function numberLists({ segments }: Collection, id: string, typing: boolean): PostingList[] {
  const term = referenceTerm(id);
  return segments.flatMap((segment) => {
    const { dictionary } = segment;
    const own = dictionary.find(term);
    const [first, end] = dictionary.range(`${term}-`);
    const [longer, longerEnd] = dictionary.range(term);
    const lists = [postingsOf(segment, first, end, IN_DOSSIER)];
    if (own >= 0) lists.unshift(postingsOf(segment, own, own + 1, WHOLE_NUMBER));
    if (typing) lists.push(postingsOf(segment, longer, longerEnd, NUMBER_BEGINNING));
    return besides(lists);
  });
}

/** The typed word as two words side by side, wherever both are known: `asielstelsel` as `asiel stelsel`. */
function parted(collection: Collection, word: string, fields: number | null, to: Group): void {
  for (let place = SHORTEST_HALF; place <= word.length - SHORTEST_HALF; place += 1) {
    const halves = [word.slice(0, place), word.slice(place)];
    const lists = besides(
      collection.segments.map((segment) => phraseIn(segment, halves, PARTED, undefined, fields)),
    );
    if (lists.length === 0) continue;
    to.lists.push(...lists);
    to.sideBySide.push(halves);
  }
}

/** Reads what was typed as groups of postings. */
export class GroupReader {
  #guessed = new Map<string, Likeness[]>();
  /** Postings within the fields of the query: reading them takes long, and the query may be read three times. */
  readonly #inFields = new Map<Segment, Map<string, PostingList>>();

  constructor(
    readonly collection: Collection,
    readonly acronyms: Acronyms,
    readonly query: Query,
  ) {}

  /** One group for each word, document number and phrase. */
  read(effort: Effort): Group[] {
    const { words, phrases, references, dates, typing } = this.query;
    const groups = words.map((word, index) => this.#word(word, typing && index === words.length - 1, effort));
    this.#joinPairs(groups);
    this.#addAcronyms(groups);
    for (const phrase of phrases) {
      const lists = besides(
        this.collection.segments.map((segment) => phraseIn(segment, phrase, 1, undefined, this.query.fields)),
      );
      const typed = phrase.join(' ');
      groups.push(group(typed, { lists, exact: count(lists), required: true, sideBySide: [phrase] }));
    }
    for (const id of references) {
      const lists = numberLists(this.collection, id, typing);
      const asWord = same(this.collection.segments, id.replace(/^kst-/, ''));
      for (const likeness of asWord) lists.push(this.#postings({ ...likeness, similarity: NUMBER_AS_WORD }));
      const exact = count(lists.filter(({ similarity }) => similarity === WHOLE_NUMBER));
      groups.push(group(id, { lists, meant: asWord, exact, required: true }));
    }
    for (const date of dates) groups.push(this.#date(date));
    for (const { lists } of groups) lists.sort((a, b) => b.similarity - a.similarity);
    return groups;
  }

  #postings({ segment, term, end, similarity }: Likeness): PostingList {
    const { fields } = this.query;
    if (fields !== null) {
      const known = this.#inFields.get(segment) ?? new Map<string, PostingList>();
      this.#inFields.set(segment, known);
      const key = `${term} ${end}`;
      const list = known.get(key) ?? postingsIn(segment, term, end, similarity, fields);
      known.set(key, list);
      return { ...list, similarity };
    }
    const { postingStarts } = segment.data;
    const size = postingStarts[end]! - postingStarts[term]!;
    return size > MOST_POSTINGS && end > term + 1
      ? newestPostings(segment, term, end, similarity, MOST_POSTINGS / size)
      : postingsOf(segment, term, end, similarity);
  }

  #word(word: string, typing: boolean, effort: Effort): Group {
    const { segments } = this.collection;
    const exactly = same(segments, word);
    const exact = exactly.reduce((sum, { segment, term }) => sum + segment.count(term), 0);
    const found = group(word, { meant: [...exactly, ...beginnings(segments, word, typing)], exact });
    if (effort !== 'as typed') {
      // Who is typing the beginning of a word that exists has made no mistake yet.
      const exists = exact > 0 || (typing && found.meant.length > 0);
      found.meant.push(...this.#guess(word, exists, effort));
      if (word.length >= SHORTEST_PARTED && exact < ENOUGH_EXACT)
        parted(this.collection, word, this.query.fields, found);
    }
    for (const likeness of found.meant) found.lists.push(this.#postings(likeness));
    for (const form of this.#longForms(word)) {
      found.sideBySide.push(form);
      found.lists.push(
        ...besides(segments.map((segment) => phraseIn(segment, form, ACRONYM, undefined, this.query.fields))),
      );
    }
    const year = YEAR.test(word) && this.query.fields === null ? readTypedDate(word) : null;
    if (year) found.lists.push(...datedLists(segments, year, OF_THAT_YEAR));
    if (DOSSIER.test(word)) found.lists.push(...numberLists(this.collection, `kst-${word}`, typing));
    return found;
  }

  /** A day or a month: the letters of it, and where it is written. */
  #date({ period, words }: TypedDate): Group {
    const { segments } = this.collection;
    const { fields } = this.query;
    const lists = besides([
      ...(fields === null ? datedLists(segments, period, OF_THAT_DATE) : []),
      ...segments.map((segment) => phraseIn(segment, words, 1, undefined, fields)),
    ]);
    return group(words.join(' '), { lists, exact: count(lists), sideBySide: [words] });
  }

  #guess(word: string, exists: boolean, effort: Effort): Likeness[] {
    const key = `${effort} ${word}`;
    const known = this.#guessed.get(key);
    if (known) return known;
    if (!canBeGuessed(word) || this.#guessed.size >= MOST_GUESSED) return [];
    const { segments } = this.collection;
    const compounds = parts(segments, word);
    const mistyped = exists
      ? effort === 'all words'
        ? neighbours(segments, word)
        : []
      : guesses(segments, word, compounds.length > 0);
    if (compounds.length > 0 && word.length >= LONG_PART) {
      for (const guess of mistyped) guess.similarity *= BESIDE_PARTS;
    }
    const found = [...compounds, ...mistyped];
    this.#rareFirst(found);
    this.#guessed.set(key, found);
    return found;
  }

  /** Of words that are as like, the rarer comes first: it takes few places, and leaves the others to be seen. */
  #rareFirst(found: readonly Likeness[]): void {
    const most = Math.log(1 + this.collection.live);
    const counts = new Map<string, number>();
    const known = found.map((likeness) => {
      const { segment, term } = likeness;
      const word = segment.dictionary.term(term);
      counts.set(word, (counts.get(word) ?? 0) + segment.count(term));
      return { likeness, word };
    });
    for (const { likeness, word } of known) {
      likeness.similarity *= 1 + RARITY * (1 - Math.log(1 + (counts.get(word) ?? 0)) / most);
    }
  }

  /** Two words that follow each other may be one compound: `asiel stelsel` as `asielstelsel`. */
  #joinPairs(groups: readonly Group[]): void {
    const { inOrder } = this.query;
    for (let index = 0; index + 1 < Math.min(inOrder.length, groups.length); index += 1) {
      const halves = [inOrder[index]!, inOrder[index + 1]!];
      for (const likeness of same(this.collection.segments, halves.join(''))) {
        this.#add(groups, halves, { ...likeness, similarity: JOINED });
      }
    }
  }

  #addAcronyms(groups: readonly Group[]): void {
    for (const { acronym, longForm } of this.acronyms.spelledOut(this.query.inOrder)) {
      for (const likeness of same(this.collection.segments, acronym)) {
        this.#add(groups, longForm, { ...likeness, similarity: SPELLED_OUT });
      }
    }
    for (const { acronym, longForm } of knownAcronymsIn(this.query.inOrder)) {
      if (this.acronyms.longForms(acronym).length > 0) continue;
      for (const likeness of same(this.collection.segments, acronym)) {
        this.#add(groups, longForm, { ...likeness, similarity: ACRONYM });
      }
    }
  }

  /** What an acronym stands for in these passages, and everywhere. */
  #longForms(word: string): string[][] {
    const forms = [...this.acronyms.longForms(word), ...knownForms(word)];
    return [...new Map(forms.map((form) => [form.join(' '), form])).values()];
  }

  /** Adds to the groups of some typed words what stands for all of them together. */
  #add(groups: readonly Group[], words: readonly string[], likeness: Likeness): void {
    for (const { typed, lists, meant } of groups) {
      if (!words.includes(typed)) continue;
      lists.push(this.#postings(likeness));
      meant.push(likeness);
    }
  }
}

import { fold } from './fold';
import type { SnippetContent } from './types';
import { wordsOf } from './words';

const DEFINITION = /\(([A-Z][A-Za-z&]{1,7})\)/g;
/** How far before an acronym its long form is looked for. */
const REACH = 140;
/** A long form that was met once may be a mistake of ours. */
const MET_OFTEN = 2;
const MOST_FORMS = 2;
const MOST_WORDS = 12;
const MOSTLY = 0.6;

/** Whether the words hold the letters of the acronym in their order; the first letter begins the first word. */
function spells(words: readonly string[], acronym: string): boolean {
  if (words[0]?.[0] !== acronym[0] || words.join('').length <= acronym.length + 3) return false;
  let next = 0;
  for (const word of words) {
    for (const letter of word) if (letter === acronym[next]) next += 1;
  }
  return next >= acronym.length;
}

/**
 * What a text may give as long forms of acronyms: `Dienst Terugkeer en Vertrek (DTV)`. Beside the shortest words that
 * spell it, everything from a capital on: `Hoge Commissaris voor de Vluchtelingen (UNHCR)` spells nothing.
 */
function definitionsIn(text: string): { acronym: string; longForm: string }[] {
  if (!text.includes('(')) return [];
  const found: { acronym: string; longForm: string }[] = [];
  for (const match of text.matchAll(DEFINITION)) {
    const acronym = fold(match[1]!).replaceAll('&', '');
    if (acronym.length < 2) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const words = wordsOf(before);
    const folded = words.map((word) => word.folded);
    let isSpelled = false;
    for (let count = 1; count <= Math.min(words.length, MOST_WORDS); count += 1) {
      const form = folded.slice(-count);
      const spelled: boolean = !isSpelled && count <= acronym.length * 2 + 1 && spells(form, acronym);
      const capital = count > 1 && /^\p{Lu}/u.test(before.slice(words.at(-count)!.start));
      if (spelled || capital) found.push({ acronym, longForm: form.join(' ') });
      isSpelled ||= spelled;
    }
  }
  return found;
}

export interface SavedAcronyms {
  often: [acronym: string, longForm: string, count: number][];
  /** Those that were met once, as JSON: most of all, and only needed when one of them is met again. */
  once: string;
}

const NONE = '[]';

/** What acronyms stand for in these passages, learned from where they are explained. */
export class Acronyms {
  readonly #counts = new Map<string, Map<string, number>>();
  /** As it was saved, until something changes. */
  #once = NONE;
  /** What is read from the counts, until they change. */
  readonly #known = new Map<string, string[][]>();

  add(snippet: SnippetContent): void {
    this.#count(snippet, 1);
  }

  remove(snippet: SnippetContent): void {
    this.#count(snippet, -1);
  }

  /** The long forms of an acronym (folded), as words. */
  longForms(acronym: string): readonly string[][] {
    let known = this.#known.get(acronym);
    const counts = this.#counts.get(acronym);
    if (!known && counts) {
      known = mostLikely(acronym, counts);
      this.#known.set(acronym, known);
    }
    return known ?? [];
  }

  /** Acronyms whose long form is among these words. */
  spelledOut(words: readonly string[]): { acronym: string; longForm: string[] }[] {
    const text = ` ${words.join(' ')} `;
    return Array.from(this.#counts.keys()).flatMap((acronym) =>
      this.longForms(acronym)
        .filter((form) => text.includes(` ${form.join(' ')} `))
        .map((longForm) => ({ acronym, longForm })),
    );
  }

  save(): SavedAcronyms {
    const all = [...this.#counts].flatMap(([acronym, forms]) =>
      Array.from(forms, ([form, count]): SavedAcronyms['often'][number] => [acronym, form, count]),
    );
    const often = all.filter(([, , count]) => count >= MET_OFTEN);
    if (this.#once !== NONE) return { often, once: this.#once };
    return { often, once: JSON.stringify(all.filter(([, , count]) => count < MET_OFTEN)) };
  }

  load({ often, once }: SavedAcronyms): void {
    this.#counts.clear();
    this.#known.clear();
    for (const [acronym, form, count] of often) this.#set(acronym, form, count);
    this.#once = once;
  }

  #count(snippet: SnippetContent, change: 1 | -1): void {
    if (this.#once !== NONE) {
      for (const [acronym, form, count] of JSON.parse(this.#once)) this.#set(acronym, form, count);
      this.#once = NONE;
    }
    for (const text of [snippet.quote, snippet.note]) {
      for (const { acronym, longForm } of definitionsIn(text)) {
        this.#set(acronym, longForm, (this.#counts.get(acronym)?.get(longForm) ?? 0) + change);
      }
    }
  }

  #set(acronym: string, form: string, count: number): void {
    const forms = this.#counts.get(acronym) ?? new Map<string, number>();
    this.#known.delete(acronym);
    if (count > 0) forms.set(form, count);
    else forms.delete(form);
    if (forms.size > 0) this.#counts.set(acronym, forms);
    else this.#counts.delete(acronym);
  }
}

/** Of all that stood before an acronym what it stands for, as words. */
function mostLikely(acronym: string, counts: ReadonlyMap<string, number>): string[][] {
  const forms = Array.from(counts, ([form, count]) => ({ words: form.split(' '), count })).filter(
    ({ count }) => count >= MET_OFTEN,
  );
  const spelled = forms.filter(({ words }) => spells(words, acronym));
  if (spelled.length > 0) {
    return spelled
      .toSorted((a, b) => b.count - a.count || b.words.length - a.words.length)
      .slice(0, MOST_FORMS)
      .map(({ words }) => words);
  }
  // Of capitals that always stand together the first begins the name.
  const most = forms.reduce((highest, { count }) => Math.max(highest, count), 0);
  const usual = forms.filter(({ count }) => count >= MOSTLY * most);
  const [longest] = usual.toSorted((a, b) => b.words.length - a.words.length);
  return longest ? [longest.words] : [];
}

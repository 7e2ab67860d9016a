import { dossierOf } from '../references/id-parts';
import type { Known } from './suggest';
import type { SnippetContent } from './types';

type Counts = Map<string, number>;
type SavedCounts = [value: string, count: number][];

type Kind = 'tags' | 'senders' | 'titles' | 'dossiers';

/** Values beyond these are too seldom used to be worth the time of a keystroke. */
const MOST_KNOWN = 2000;

/** What the passages have that a query can be completed with, and how many have it. */
export class Vocabulary {
  #read: Record<Kind, Counts> | null = null;
  /** As it was saved, until somebody asks. */
  #saved = '{}';
  #known: Known | null = null;

  get #counts(): Record<Kind, Counts> {
    if (!this.#read) {
      const saved = JSON.parse(this.#saved) as Partial<Record<Kind, SavedCounts>>;
      const { tags, senders, titles, dossiers } = saved;
      this.#read = {
        tags: new Map(tags),
        senders: new Map(senders),
        titles: new Map(titles),
        dossiers: new Map(dossiers),
      };
    }
    return this.#read;
  }

  add(snippet: SnippetContent): void {
    this.#count(snippet, 1);
  }

  remove(snippet: SnippetContent): void {
    this.#count(snippet, -1);
  }

  /** Every tag with the number of passages that carry it, most used first. */
  tags(): { tag: string; count: number }[] {
    return mostUsed(this.#counts.tags).map(([tag, count]) => ({ tag, count }));
  }

  /** What a query can be completed with, most used first. */
  known(): Known {
    const values = (counts: Counts) =>
      mostUsed(counts)
        .slice(0, MOST_KNOWN)
        .map(([value]) => value);
    const { tags, senders, titles, dossiers } = this.#counts;
    this.#known ??= {
      tags: values(tags),
      senders: values(senders),
      titles: values(titles),
      dossiers: values(dossiers).map((number) => ({ number, title: '' })),
    };
    return this.#known;
  }

  /** All of it as one text, as nothing of it is needed to find. */
  save(): string {
    const { tags, senders, titles, dossiers } = this.#counts;
    return JSON.stringify({
      tags: [...tags],
      senders: [...senders],
      titles: [...titles],
      dossiers: [...dossiers],
    });
  }

  load(saved: string): void {
    this.#known = null;
    this.#read = null;
    this.#saved = saved;
  }

  #count({ tags, sender, title, references }: SnippetContent, change: 1 | -1): void {
    this.#known = null;
    for (const tag of new Set(tags)) adjust(this.#counts.tags, tag, change);
    adjust(this.#counts.senders, sender, change);
    adjust(this.#counts.titles, title, change);
    for (const dossier of new Set(references.map(dossierOf))) adjust(this.#counts.dossiers, dossier, change);
  }
}

function adjust(counts: Counts, value: string | null, change: 1 | -1): void {
  if (value === null || value === '') return;
  const now = (counts.get(value) ?? 0) + change;
  if (now > 0) counts.set(value, now);
  else counts.delete(value);
}

function mostUsed(counts: Counts): [value: string, count: number][] {
  return [...counts].toSorted(([one, more], [other, less]) => less - more || one.localeCompare(other, 'nl'));
}

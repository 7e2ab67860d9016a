import type { ResultOrder } from '../../utils/search';
import type { Marking } from '../../utils/search/marks';
import type { Suggestion } from '../../utils/search/suggest';
import type { IndexProgress } from './index-keeper';

export interface SearchQuestion {
  query: string;
  order: ResultOrder;
  limit: number;
}

/** What was found. Its rows are read from the notebook by who shows them. */
export interface SearchAnswer {
  ids: string[];
  /** What is to be marked in them. */
  marking: Marking;
  /** How many fit, of which these are the first. */
  total: number;
}

/** A query that asks for less than one that found nothing, or for the nearest words, and how many it finds. */
export interface Alternative {
  query: string;
  total: number;
}

/** What the panel can ask the worker, and what it is answered. */
export interface SearchCalls {
  search(question: SearchQuestion): SearchAnswer;
  /** The ids of all that fits, in the same order. */
  all(question: Omit<SearchQuestion, 'limit'>): string[];
  /** How the query up to the cursor can go on. */
  suggest(query: string): Suggestion[];
  /** What can be asked instead of a query that found nothing. */
  alternatives(query: string): Alternative[];
}

export type CallName = keyof SearchCalls;

export interface Call<Name extends CallName = CallName> {
  number: number;
  name: Name;
  asked: Parameters<SearchCalls[Name]>[0];
}

/** What the worker tells by itself: the index changed, or how far it is. */
export interface IndexNews {
  progress: IndexProgress;
  /** Every tag with the number of passages that carry it, most used first. */
  tags: { tag: string; count: number }[];
}

export type WorkerMessage =
  | { kind: 'answer'; number: number; answer: unknown }
  | { kind: 'failure'; number: number }
  | ({ kind: 'news' } & IndexNews);

import type { ResultOrder } from '../../utils/search/types';

/** By what passages stand together in a list. */
export type Grouping = 'none' | 'letter' | 'dossier';
export const GROUPINGS: readonly Grouping[] = ['none', 'letter', 'dossier'];
export const ORDERS: readonly ResultOrder[] = ['relevance', 'date'];

/** What is asked of the notebook. */
export interface NotebookQuestion {
  /** As typed. Empty: all that is kept. */
  query: string;
  order: ResultOrder;
  grouping: Grouping;
}

export const NO_QUESTION: NotebookQuestion = { query: '', order: 'relevance', grouping: 'none' };

/** A question that was given a name, to be asked again. */
export interface SavedSearch extends NotebookQuestion {
  name: string;
}

export function isSameQuestion(one: NotebookQuestion, other: NotebookQuestion): boolean {
  return one.query === other.query && one.order === other.order && one.grouping === other.grouping;
}

/** Whether a stored value is a question: another version may have stored it. */
export function isQuestion(value: unknown): value is NotebookQuestion {
  if (typeof value !== 'object' || value === null) return false;
  const { query, order, grouping } = value as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    ORDERS.some((one) => one === order) &&
    GROUPINGS.some((one) => one === grouping)
  );
}

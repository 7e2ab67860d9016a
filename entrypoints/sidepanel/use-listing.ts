import { useMemo, useSyncExternalStore } from 'react';
import type { NotebookQuestion } from '../../components/notebook/notebook-question';
import type { Listing } from '../../components/notebook/notebook-view';
import { createReader } from '../../utils/notebook';
import { createRows, onRowsChanged } from '../../utils/notebook/rows';
import { Listings } from './listings';
import { searchClient } from './search-client';
import { useAnswer } from './use-answer';

let shared: Listings | null = null;

/** The listings of this page, made when they are first asked for. */
export function listings(): Listings {
  shared ??= new Listings(searchClient(), { ...createReader(), ...createRows(), onChanged: onRowsChanged });
  return shared;
}

/**
 * The first passages for a question, as rows of the notebook. What was shown stays until the next answer is there.
 */
export function useListing(question: NotebookQuestion, limit: number): Listing | 'failed' | null {
  const { query, order, grouping } = question;
  const moment = useSyncExternalStore(listings().watch, () => listings().moment(question));
  const asked = useMemo(
    () => ({ query, order, grouping, limit, moment }),
    [query, order, grouping, limit, moment],
  );
  const ask = useMemo(() => () => listings().ask(asked, asked.limit), [asked]);
  return useAnswer(ask);
}

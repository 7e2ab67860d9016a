import { MAX_QUOTE_LENGTH } from '../notebook/limits';

/** Tells whether what a call carries is what it must carry. */
type Check<Data> = (data: unknown) => data is Data;

const nothing: Check<undefined> = (data) => data === undefined;
const flag: Check<boolean> = (data) => typeof data === 'boolean';
/** UTF-16 offset in a page's text. */
const offset: Check<number> = (data): data is number => Number.isSafeInteger(data) && (data as number) >= 0;
const quote: Check<string> = (data): data is string =>
  typeof data === 'string' && data !== '' && data.length <= MAX_QUOTE_LENGTH;
const id: Check<string> = (data): data is string =>
  typeof data === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(data);

const orNull =
  <Data>(check: Check<Data>): Check<Data | null> =>
  (data): data is Data | null =>
    data === null || check(data);

function fields<Data extends object>(checks: { [Name in keyof Data]: Check<Data[Name]> }): Check<Data> {
  const entries = Object.entries<Check<unknown>>(checks);
  return (data): data is Data =>
    typeof data === 'object' &&
    data !== null &&
    entries.every(([name, check]) => check((data as Record<string, unknown>)[name]));
}

const place = fields({ start: offset, end: offset });

/**
 * The calls that pages answer: each by its name, with what it must carry. Checked by hand because this is loaded on
 * every page of the sites, where the library that checks all other calls would weigh more than making links does.
 */
export const PAGE_CALLS = {
  /** background, panel -> page: keep what is selected now; `quote` is what the browser's menu says is selected */
  keepSelection: fields({ quote: orNull(quote), ask: flag }),
  /** panel -> page: a draft of these words, with their place; null when they do not stand in the page, or several times */
  draftOfWords: fields({ quote }),
  /** background, panel -> page: something in the notebook changed */
  notebookChanged: nothing,
  /** panel -> page: what became of the passages that were kept of this page? */
  describeWhereabouts: nothing,
  /** panel -> page: show this place of the page's text */
  showPlace: place,
  /** panel -> page: a draft of what stands there */
  draftAt: place,
  /** panel -> page: what was read here? */
  describePage: nothing,
  /** panel -> page: show the reference that begins here */
  showReference: fields({ start: offset }),
  /** background, panel -> page: show this passage, or go on with this draft */
  showSnippet: fields({ id }),
} as const;

export type PageCallName = keyof typeof PAGE_CALLS;
export type PageCallData<Name extends PageCallName> =
  (typeof PAGE_CALLS)[Name] extends Check<infer Data> ? Data : never;

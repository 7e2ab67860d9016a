import type { FieldMatch, SearchableSnippet } from './types';

const SAME_DOCUMENT = 1;
const BEGINNING = 0.8;
const SAME_DOSSIER = 0.6;

/** How well a document that was asked for fits one that is cited. */
function fit(asked: string, cited: string): number {
  if (cited === asked) return SAME_DOCUMENT;
  if (!cited.startsWith(asked)) return 0;
  // `kst-30573` is the dossier of `kst-30573-61`; `kst-30573-6` may become it when typing goes on.
  return cited.charAt(asked.length) === '-' ? SAME_DOSSIER : BEGINNING;
}

/**
 * Whether a passage cites every document that was asked for.
 *
 * @param ids canonical ids, complete or as far as they were typed
 * @returns null when one of them is not cited; `score` lies between 0 and 1
 */
export function matchReferences(
  ids: string[],
  snippet: SearchableSnippet,
): { score: number; matches: FieldMatch[] } | null {
  const found = new Set<number>();
  let score = 0;
  for (const asked of ids) {
    const fits = snippet.references.map((cited) => fit(asked.toLowerCase(), cited.toLowerCase()));
    const best = Math.max(0, ...fits);
    if (best === 0) return null;
    score += best / ids.length;
    for (const [index, value] of fits.entries()) if (value > 0) found.add(index);
  }
  const matches = [...found].map((index): FieldMatch => {
    const length = snippet.references[index]?.length ?? 0;
    return { field: 'references', index, ranges: [[0, length]] };
  });
  return { score, matches };
}

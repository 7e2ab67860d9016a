import { describeReference, publishedIdOf } from '../../utils/citation';
import { passagesOf } from '../../utils/dossier/dossier';
import type { Translator } from '../../utils/i18n';
import type { Snippet, SnippetSource } from '../../utils/notebook/types';
import type { ShownDossier } from '../dossier/shown-dossier';
import { dossierIn } from './dossier-in';
import type { ExportScope } from './export-context';

/** A letter in a file's name: by its number, else by its day. */
function letterName({ ids, date }: Pick<SnippetSource, 'ids' | 'date'>): string {
  const number = publishedIdOf(ids) ?? ids.find((id) => /^\d{4}D\d{5}$/.test(id));
  return number ?? (date === null ? 'letter' : `letter-${date}`);
}

/** One passage. */
export function passageScope({ id, source }: Snippet): ExportScope {
  return {
    kind: 'passage',
    name: `passage-${letterName(source)}`,
    title: source.title,
    count: 1,
    passages: async () => [id],
  };
}

/** What was kept of one letter. */
export function letterScope(
  letter: Pick<SnippetSource, 'ids' | 'date' | 'title'>,
  kept: readonly Snippet[],
): ExportScope {
  return {
    kind: 'letter',
    name: letterName(letter),
    title: letter.title,
    count: kept.length,
    passages: async () => kept.map(({ id }) => id),
  };
}

/**
 * What was kept of a dossier, and what cites it, in the order in which the dossier shows it.
 *
 * @param title as parliament calls it; null when it is not known
 */
export function dossierScope(dossier: ShownDossier, title: string | null): ExportScope {
  const passages = passagesOf(dossier).map(({ id }) => id);
  const name = `dossier-${dossier.number}`;
  const label = describeReference(name);
  return {
    kind: 'dossier',
    name,
    title: title === null ? label : `${label}: ${title}`,
    count: passages.length,
    passages: async () => passages,
  };
}

/** What was found; a search for a dossier and nothing else is called after the dossier. */
export function searchScope(
  t: Translator,
  query: string,
  count: number,
  passages: () => Promise<readonly string[]>,
): ExportScope {
  const dossier = dossierIn(query);
  return dossier === null
    ? { kind: 'search', name: 'search', title: query.trim(), count, passages }
    : {
        kind: 'dossier',
        name: `dossier-${dossier.number}`,
        title: t('export.dossier', { dossier: dossier.label }),
        count,
        passages,
      };
}

/** Everything. */
export function notebookScope(t: Translator, count: number): ExportScope {
  return {
    kind: 'notebook',
    name: 'notebook',
    title: t('export.notebook'),
    count,
    passages: async () => 'all',
  };
}

import { describeReference } from '../../utils/citation/reference-label';
import type { Snippet } from '../../utils/notebook/types';
import { dossierOf } from '../../utils/references/id-parts';
import type { Grouping } from './notebook-question';
import type { ListedPassage } from './passage-list';

/** Passages that stand together, in the order in which they came. */
export interface PassageGroup {
  /** What they have in common; null for those that have none of it. */
  label: string | null;
  passages: ListedPassage[];
}

/** What a passage is grouped by: the same for passages of one letter or dossier. */
function groupOf({ source }: Snippet, grouping: Grouping): { key: string; label: string | null } {
  if (grouping === 'letter') {
    const { title, date, sender } = source;
    return { key: JSON.stringify([title, date, sender]), label: title };
  }
  const dossier = source.ids.map(dossierOf).find((one) => one !== null) ?? null;
  return { key: dossier ?? '', label: dossier === null ? null : describeReference(`dossier-${dossier}`) };
}

/** Puts passages of one letter or dossier together; the group of the first passage comes first. */
export function groupPassages(passages: readonly ListedPassage[], grouping: Grouping): PassageGroup[] {
  if (grouping === 'none') return [{ label: null, passages: [...passages] }];
  const groups = new Map<string, PassageGroup>();
  for (const passage of passages) {
    const { key, label } = groupOf(passage.snippet, grouping);
    const group = groups.get(key) ?? { label, passages: [] };
    group.passages.push(passage);
    groups.set(key, group);
  }
  return [...groups.values()];
}
